"""signbot collects sign-ons by email, and delivers the letter. Two paths, each one way:

    a mail's day     mailbox | receive (understand | decide | record) | mailbox.done
                     outbox  | send | channel | fate
    a letter's day   clock | close (ripe? | freeze | compose | render) | outbox

`core` thinks, `store` remembers, `edges` talk, `cli` puts them together.
"""

__version__ = "1.0.0"
