"""The policy as a whole: one field of terms a room, and the editions of it."""

from servicepolicy.handbook.editions import STANDARD, in_force, in_order
from servicepolicy.handbook.policy import ServicePolicy

__all__ = ["STANDARD", "ServicePolicy", "in_force", "in_order"]
