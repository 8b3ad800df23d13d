"""The database, one method for each thing that a step needs, each one transaction.

receive   sight, known, ours, record, failed, retry, told      signbot.store.receive, .record
share     offer_shares, take_share, renew_share, finish_share  .leases
bounds    talks, echoes, strangers                             .talks
close     standings, freeze, dispatch, finish                  .campaigns, .letters
tell      untold_campaigns, to_tell, tell, left_out            .telling
month     month_letters, begin_month, readers, tell_month       .months
outcome   begin_outcome, untold_outcomes, tell_outcome          .outcomes
names     count_names                                          .tally
texts     versions, amendment, asking, to_ask, ask             .versions
remind    to_remind                                            .remind
send      queue, due, claim, tried, settle, bounced, faxed     .send, .faxes
evidence  prove, composed, sent_bytes, proofs, receipts        .evidence
officials letters_at, earlier, officials, overdue              .officials
restore   restored_from, unknown, hold_restored, replayed      .backup, .restore
clock     begin_pass, complete_poll, trust, vouch              .clock
outages   away, is_away, alarmed, is_back, broken              .outages
alarms    raise_alarm, unrung, rung                            .alarms
calling   to_call, without_answer                              .calling
advance   unnoticed, give_notice, count_standing, notices_of   .advance
members   members, members_of, add_members, ask_members, …    .members
alert     unsubscribed, dead, alert_fates; unsubscribe         .alerts, .leaving
desk      asked, waiting_orders, order, answer_order           .orders
news      growth, doubtful, news, digested, digest_made        .news
people    balance, signatures, set_aside, replies, forget …    .reports, .person, .erase, .retention
"""

from signbot.store.advance import Advancing
from signbot.store.alarms import Alarms
from signbot.store.alerts import Alerting
from signbot.store.calling import Calling
from signbot.store.campaigns import Campaigns
from signbot.store.clock import Clocks
from signbot.store.database import exists
from signbot.store.erase import Erasing
from signbot.store.evidence import Evidences
from signbot.store.fates import Fates
from signbot.store.leases import Leasing
from signbot.store.leaving import Leaving
from signbot.store.letters import Letters
from signbot.store.locks import Locks
from signbot.store.members import Members
from signbot.store.months import Months
from signbot.store.news import Newsroom
from signbot.store.officials import Officials
from signbot.store.orders import Orders
from signbot.store.outages import Outages
from signbot.store.outcomes import Outcomes
from signbot.store.person import Persons
from signbot.store.receive import Receiving
from signbot.store.record import Recording
from signbot.store.remind import Reminding
from signbot.store.reports import Reports
from signbot.store.restore import Restoring
from signbot.store.retention import Retaining
from signbot.store.send import Sending
from signbot.store.talks import Talks
from signbot.store.tally import Tallies
from signbot.store.versions import Versions


class Store(
    Locks,
    Clocks,
    Leasing,
    Receiving,
    Talks,
    Recording,
    Campaigns,
    Tallies,
    Versions,
    Letters,
    Outcomes,
    Sending,
    Fates,
    Reminding,
    Outages,
    Alarms,
    Alerting,
    Leaving,
    Orders,
    Members,
    Advancing,
    Calling,
    Reports,
    Newsroom,
    Evidences,
    Officials,
    Months,
    Persons,
    Erasing,
    Retaining,
    Restoring,
):
    """What happened, and what is still to be sent. SQLAlchemy URL: an SQLite file or PostgreSQL.

    Every method that writes is one transaction: after a crash it has happened, or it has not.
    Raises Unavailable when the database is unavailable, and Conflict when a race was lost; nothing is written then.
    """

    @classmethod
    def exists(cls, url: str) -> bool:
        """Is there a database with our tables? Creates nothing."""
        return exists(url)
