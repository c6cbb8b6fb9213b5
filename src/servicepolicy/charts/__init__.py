"""Pictures of what the rules answer, as Altair charts: values to be shown, saved or changed further.

The extra `charts` brings Altair. Nothing is written, and no theme or other setting of Altair is touched. Every picture
has its labels in English or in 简体中文, and shows the wall clock of the calendar's zone wherever it is looked at.
"""

from servicepolicy.charts.callbacks import callback_calendar
from servicepolicy.charts.comparisons import comparison
from servicepolicy.charts.timelines import case_timeline
from servicepolicy.charts.windows import watch_windows

__all__ = ["callback_calendar", "case_timeline", "comparison", "watch_windows"]
