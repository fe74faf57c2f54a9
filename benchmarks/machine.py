"""What was measured on: it stands above the tables."""

import os
import platform
from importlib.metadata import version

__all__ = ["described", "load"]

LIBRARIES = (
    "click",
    "docxtpl",
    "jinja2",
    "pyyaml",
    "ruamel.yaml",
    "typst",
    "weasyprint",
)


def described() -> str:
    """Give Python, the libraries and the processors in one line."""
    names = ("govreport", *LIBRARIES)
    libraries = ", ".join(f"{name} {version(name)}" for name in names)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    system = f"{platform.system()} {platform.machine()}"
    return f"{python}, {libraries}; {system}, {os.cpu_count()} processors"


def load() -> str:
    """Give the load average of the last minute: what all programs ask for."""
    return f"{os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "unknown"
