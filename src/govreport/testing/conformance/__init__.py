"""What every plugin must do, as a suite of tests that a plugin's own tests subclass.

```python
from govreport.testing import PluginConformance


class TestConformance(PluginConformance):
    plugin = "hubei"
```
"""

from govreport.testing.conformance.suite import PluginConformance

__all__ = ["PluginConformance"]
