"""Edition 2021-short: the 2021 form with （六）其他处理 as a single row.

Not a form of its own in law: reports of 2021 and later that still print 表三 of the
2019 form (洪泽区 2023 and 2024 do), 23 rows of 7.
"""

from govreport.editions import y2019, y2021
from govreport.editions.edition import FormatEdition
from govreport.editions.remedies import REMEDIES

__all__ = ["EDITION"]

EDITION = FormatEdition(
    id="2021-short",
    notice=y2021.EDITION.notice,
    first_year=None,
    chapters=y2021.EDITION.chapters,
    tables=(y2021.PROACTIVE, y2019.REQUESTS, REMEDIES),
    relations=y2019.EDITION.relations,
    year_relations=y2021.EDITION.year_relations,
)
