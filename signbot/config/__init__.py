"""config.toml -> a frozen Config, or a refusal that names every wrong key with its line and the fix.

file ─► source (values, lines) ─► overlay (environment) ─► bot, servers, campaigns ─► Config | ConfigError
"""

from signbot.config.addresses import mail_address
from signbot.config.glance import codes_in
from signbot.config.load import load
from signbot.config.mistakes import Caution, ConfigError, Mistake, UnknownCampaign
from signbot.config.model import After, Bot, Config, Fax, Imap, Limits, Security, Smtp
from signbot.config.moments import parse_deadline
from signbot.config.oauth import OAuth
from signbot.config.secret import Secret, Token

__all__ = [
    "After",
    "Bot",
    "Caution",
    "Config",
    "ConfigError",
    "Fax",
    "Imap",
    "Limits",
    "Mistake",
    "OAuth",
    "Secret",
    "Security",
    "Smtp",
    "Token",
    "UnknownCampaign",
    "codes_in",
    "load",
    "mail_address",
    "parse_deadline",
]
