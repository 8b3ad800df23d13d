"""The edges: mailbox, SMTP, fax gateway, templates, PDF. None imports another."""
