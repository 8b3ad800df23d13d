BEGIN TRANSACTION;
CREATE TABLE advance_notice (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	campaign TEXT NOT NULL, 
	member_id INTEGER NOT NULL, 
	text_hash VARCHAR(64) NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	seconds BIGINT NOT NULL, 
	outbox_id INTEGER, 
	queued_at BIGINT NOT NULL, 
	answered_at BIGINT, 
	CONSTRAINT uq_advance_notice_campaign_member_id_text_hash UNIQUE (campaign, member_id, text_hash)
);
CREATE TABLE alarm (
	"key" TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	words TEXT NOT NULL, 
	rung_at BIGINT, 
	CONSTRAINT pk_alarm PRIMARY KEY ("key")
);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0013');
CREATE TABLE campaign (
	code TEXT NOT NULL, 
	written TEXT NOT NULL, 
	title TEXT NOT NULL, 
	file_hash VARCHAR(64) NOT NULL, 
	first_seen BIGINT NOT NULL, 
	opens BIGINT, 
	file_deadline BIGINT NOT NULL, 
	extended BIGINT, 
	overrode BIGINT, 
	closed_early BIGINT, 
	state VARCHAR(20), 
	"before" VARCHAR(20), 
	held_by TEXT NOT NULL, 
	reason TEXT NOT NULL, 
	waived BOOLEAN NOT NULL, 
	dispatch INTEGER NOT NULL, 
	frozen_at BIGINT, 
	revision INTEGER NOT NULL, 
	composing INTEGER NOT NULL, 
	transmitted_at BIGINT, 
	told BOOLEAN NOT NULL, 
	over_at BIGINT, 
	retention_days INTEGER NOT NULL, 
	evidence_days INTEGER NOT NULL, told_upto INTEGER DEFAULT '0' NOT NULL, digested JSON DEFAULT '{}' NOT NULL, 
	CONSTRAINT pk_campaign PRIMARY KEY (code)
);
INSERT INTO "campaign" VALUES('ua329/11','UA 329/11','MEXICO','1348b5ae16eeb5cfa76f9a8bb1689092d5567b8c87d560e076431d15f4b3f70a',1795608000000000,1795521600000000,1796212800000000,NULL,NULL,NULL,'delivering',NULL,'','',0,1,1795608000000000,0,0,NULL,0,NULL,365,3650,0,'{}');
INSERT INTO "campaign" VALUES('ua12/12','UA 12/12','MEXICO','1348b5ae16eeb5cfa76f9a8bb1689092d5567b8c87d560e076431d15f4b3f70a',1796212800000000,1795521600000000,1796212800000000,NULL,NULL,NULL,NULL,NULL,'','',0,1,NULL,0,0,NULL,0,NULL,365,3650,0,'{}');
CREATE TABLE clock (
	name TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	steady FLOAT NOT NULL, 
	boot TEXT NOT NULL, 
	CONSTRAINT pk_clock PRIMARY KEY (name)
);
CREATE TABLE cursor (
	folder TEXT NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	uid BIGINT NOT NULL, 
	CONSTRAINT pk_cursor PRIMARY KEY (folder)
);
CREATE TABLE dead_address (
	supporter TEXT NOT NULL, 
	since BIGINT NOT NULL, 
	status TEXT NOT NULL, 
	CONSTRAINT pk_dead_address PRIMARY KEY (supporter)
);
CREATE TABLE desk_order (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	mail_id INTEGER NOT NULL, 
	who TEXT NOT NULL, 
	address TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	what VARCHAR(16) NOT NULL, 
	words TEXT NOT NULL, 
	text TEXT NOT NULL, 
	confirms INTEGER NOT NULL, 
	flaw VARCHAR(16) NOT NULL, 
	arrived BIGINT NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	attempts INTEGER NOT NULL, 
	"plan" VARCHAR(64) NOT NULL, 
	names BIGINT NOT NULL, 
	asked INTEGER NOT NULL, 
	nonce VARCHAR(32), 
	expires BIGINT, 
	answered_at BIGINT, 
	raw BLOB, 
	CONSTRAINT fk_desk_order_mail_id FOREIGN KEY(mail_id) REFERENCES mail (id), 
	CONSTRAINT uq_desk_order_mail_id UNIQUE (mail_id), 
	CONSTRAINT uq_desk_order_nonce UNIQUE (nonce)
);
CREATE TABLE journal (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	at BIGINT NOT NULL, 
	who TEXT NOT NULL, 
	what TEXT NOT NULL, 
	why TEXT NOT NULL, 
	campaign TEXT NOT NULL
);
INSERT INTO "journal" VALUES(1,1795608000000000,'ann','add 1 members','on paper','');
INSERT INTO "journal" VALUES(2,1795608000000000,'ann','add 1 members','on paper','');
CREATE TABLE lease (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	folder TEXT NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	main BOOLEAN NOT NULL, 
	uids JSON NOT NULL, 
	worker TEXT, 
	until BIGINT
);
CREATE TABLE letter (
	campaign TEXT NOT NULL, 
	dispatch INTEGER NOT NULL, 
	composed_at BIGINT NOT NULL, 
	text TEXT NOT NULL, 
	html TEXT NOT NULL, 
	counted INTEGER NOT NULL, 
	names TEXT NOT NULL, 
	pdf BLOB NOT NULL, public_text TEXT, public_html TEXT, public_names TEXT, public_pdf BLOB, texts TEXT DEFAULT '' NOT NULL, 
	CONSTRAINT pk_letter PRIMARY KEY (campaign, dispatch)
);
INSERT INTO "letter" VALUES('ua329/11',1,1795608000000000,'','',1,'',X'',NULL,NULL,NULL,NULL,'');
CREATE TABLE mail (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	folder TEXT NOT NULL, 
	uidvalidity BIGINT NOT NULL, 
	uid BIGINT NOT NULL, 
	content BLOB NOT NULL, 
	arrived BIGINT NOT NULL, 
	size BIGINT NOT NULL, 
	attempts INTEGER NOT NULL, 
	verdict VARCHAR(16) NOT NULL, 
	note TEXT DEFAULT '' NOT NULL, 
	authenticity TEXT DEFAULT '' NOT NULL, 
	supporter TEXT DEFAULT '' NOT NULL, 
	message_id TEXT DEFAULT '' NOT NULL, 
	told BOOLEAN NOT NULL, 
	handled_at BIGINT, 
	raw BLOB, belief SMALLINT DEFAULT '2' NOT NULL, 
	CONSTRAINT uq_mail_folder_uidvalidity_uid UNIQUE (folder, uidvalidity, uid)
);
INSERT INTO "mail" VALUES(1,'INBOX',1,10001,X'F9CA7AE6DFA484E97BF5B580FAA06903D247B6025BC085271B9DF415ADF8B0E6',1795608000000000,2000,1,'signed','','','boris@rrn.example','<from-1@rrn.example>',0,1795608000000000,NULL,2);
INSERT INTO "mail" VALUES(2,'INBOX',1,10003,X'95ADED973FBA6ACF2D73C6717A6AA50779E3054E88E0BF632ABEF52F3BD7FA61',1795608000000000,2000,1,'signed','doubtful','','amina@rrn.example','<from-2@rrn.example>',0,1795608000000000,NULL,2);
INSERT INTO "mail" VALUES(3,'INBOX',1,10004,X'F09EDD2388E6B3494E1A38FB23361344DD40FD22E46A960369C8E38122283D20',1795608000000000,2000,1,'held','','','amina@rrn.example','<from-3@rrn.example>',0,1795608000000000,X'46726F6D3A20416D696E614052524E2E6578616D706C650D0A0D0A4469616C6C6F',2);
INSERT INTO "mail" VALUES(4,'INBOX',1,10005,X'E3F4C69A6723A71A17CC21D312FD3F6A44409E11911F45819AF7881DC2A30105',1795608000000000,2000,3,'quarantined','IndexError','','','',0,1795608000000000,X'46726F6D3A20282828283C416D696E614072726E2E6578616D706C653E0D0A0D0A54616D6261636F756E6461',0);
CREATE TABLE member (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	supporter TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	email TEXT NOT NULL, 
	name TEXT NOT NULL, 
	organisation TEXT NOT NULL, 
	title TEXT NOT NULL, 
	place TEXT NOT NULL, 
	anonymous BOOLEAN NOT NULL, 
	for_organisation BOOLEAN NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	since BIGINT NOT NULL, 
	paused_until BIGINT, 
	topics JSON NOT NULL, 
	per_month INTEGER NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	verified_by VARCHAR(16), 
	proof TEXT NOT NULL, 
	note TEXT NOT NULL, 
	heard_at BIGINT NOT NULL, 
	asked_at BIGINT, 
	withheld JSON NOT NULL, 
	CONSTRAINT uq_member_supporter_name_key UNIQUE (supporter, name_key)
);
INSERT INTO "member" VALUES(1,'amina@rrn.example','amina diallo','amina@rrn.example','Amina Diallo','','','Dakar',0,0,'standing',1793016000000000,NULL,'[]',0,'en','coordinator','','',1793016000000000,NULL,'[]');
INSERT INTO "member" VALUES(2,'boris@rrn.example','boris marin','boris@rrn.example','Boris Marin','','','Dakar',0,0,'standing',1793016000000000,NULL,'[]',0,'en','coordinator','','',1793016000000000,NULL,'[]');
CREATE TABLE month (
	month VARCHAR(7) NOT NULL, 
	text TEXT NOT NULL, 
	created BIGINT NOT NULL, 
	told_upto INTEGER NOT NULL, 
	told BOOLEAN NOT NULL, 
	CONSTRAINT pk_month PRIMARY KEY (month)
);
CREATE TABLE official (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	outbox_id INTEGER, 
	campaign TEXT NOT NULL, 
	how TEXT NOT NULL, 
	kind VARCHAR(16) NOT NULL, 
	why TEXT NOT NULL, 
	judged_by TEXT NOT NULL, 
	sender TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	proven BOOLEAN NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	mail_id INTEGER, 
	raw BLOB, 
	CONSTRAINT fk_official_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id), 
	CONSTRAINT fk_official_mail_id FOREIGN KEY(mail_id) REFERENCES mail (id), 
	CONSTRAINT uq_official_content UNIQUE (content)
);
CREATE TABLE outage (
	edge TEXT NOT NULL, 
	since BIGINT NOT NULL, 
	told BOOLEAN NOT NULL, 
	CONSTRAINT pk_outage PRIMARY KEY (edge)
);
CREATE TABLE outbox (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind VARCHAR(16) NOT NULL, 
	rank SMALLINT NOT NULL, 
	channel VARCHAR(8) NOT NULL, 
	address TEXT NOT NULL, 
	message_id TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	supporter TEXT NOT NULL, 
	campaign TEXT NOT NULL, 
	dispatch INTEGER NOT NULL, 
	stage SMALLINT NOT NULL, 
	hours TEXT NOT NULL, 
	route TEXT NOT NULL, 
	printed TEXT NOT NULL, 
	authenticated BOOLEAN NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	reason TEXT NOT NULL, 
	resolved BOOLEAN NOT NULL, 
	tries INTEGER NOT NULL, 
	queued_at BIGINT NOT NULL, 
	due BIGINT NOT NULL, 
	first_tried BIGINT, 
	claimed_by TEXT, 
	claimed_at BIGINT, 
	answer TEXT NOT NULL, 
	sent_at BIGINT, 
	request_id INTEGER, 
	mail_id INTEGER, 
	wipe BOOLEAN NOT NULL, 
	once TEXT, 
	receipt VARCHAR(64) DEFAULT '' NOT NULL, 
	payload BLOB, mailbox TEXT DEFAULT '' NOT NULL, stranger_at TEXT DEFAULT '' NOT NULL, talk TEXT DEFAULT '' NOT NULL, topic VARCHAR(64) DEFAULT '' NOT NULL, discloses BOOLEAN DEFAULT 0 NOT NULL, earlier JSON DEFAULT '[]' NOT NULL, 
	CONSTRAINT fk_outbox_mail_id FOREIGN KEY(mail_id) REFERENCES mail (id), 
	CONSTRAINT uq_outbox_mail_id UNIQUE (mail_id), 
	CONSTRAINT uq_outbox_message_id UNIQUE (message_id), 
	CONSTRAINT uq_outbox_once UNIQUE (once)
);
INSERT INTO "outbox" VALUES(1,'request',0,'email','amina@rrn.example','<2@bot.example>','1ac5ca0667ca499406612351d587454e962f1047b6dcee23173a07ac2724ac5d','amina@rrn.example','',0,0,'','','',1,'queued','',0,0,1795608000000000,1795608000000000,NULL,NULL,NULL,'',NULL,1,2,0,NULL,'',X'546F3A20616D696E610D0A0D0A596F752068617665207369676E65642C20416D696E61204469616C6C6F2E','amina@rrn.example','','','',0,'[]');
INSERT INTO "outbox" VALUES(2,'letter',2,'email','minister@gov.example','<6@bot.example>','9f2e8a585c6f9b13f3ba69f147af31b7453d1f911dc6a9b9871000d23c92e58e','','ua329/11',1,0,'','minister@gov.example','The Minister',1,'queued','',0,0,1795608000000000,1795608000000000,NULL,NULL,NULL,'',NULL,NULL,NULL,0,NULL,'',X'5375626A6563743A205468616E6B20796F750D0A0D0A596F752068617665207369676E65642E0D0A','','','','',0,'[]');
CREATE TABLE outcome (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	"key" VARCHAR(64) NOT NULL, 
	campaign TEXT NOT NULL, 
	sort VARCHAR(16) NOT NULL, 
	texts JSON NOT NULL, 
	file_name TEXT NOT NULL, 
	created BIGINT NOT NULL, 
	told_upto INTEGER NOT NULL, 
	told BOOLEAN NOT NULL, 
	file BLOB, 
	CONSTRAINT uq_outcome_key UNIQUE ("key")
);
CREATE TABLE proof (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	outbox_id INTEGER NOT NULL, 
	what VARCHAR(16) NOT NULL, 
	at BIGINT NOT NULL, 
	content VARCHAR(64) NOT NULL, 
	raw BLOB NOT NULL, 
	CONSTRAINT fk_proof_outbox_id FOREIGN KEY(outbox_id) REFERENCES outbox (id), 
	CONSTRAINT uq_proof_outbox_id_content UNIQUE (outbox_id, content)
);
CREATE TABLE receipt (
	campaign TEXT NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_receipt PRIMARY KEY (campaign, sha256)
);
CREATE TABLE refusal (
	campaign TEXT NOT NULL, 
	supporter TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_refusal PRIMARY KEY (campaign, supporter)
);
CREATE TABLE request (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	nonce VARCHAR(32) NOT NULL, 
	supporter TEXT NOT NULL, 
	actions JSON NOT NULL, 
	release TEXT NOT NULL, 
	created BIGINT NOT NULL, 
	expires BIGINT NOT NULL, 
	used_at BIGINT, 
	CONSTRAINT uq_request_nonce UNIQUE (nonce)
);
INSERT INTO "request" VALUES(1,'nonce234','amina@rrn.example','{"signatures": [2], "withdraw": [], "rename": [[1, "Amina Diallo-Ba", ""]], "forget": false}','',1795608000000000,1795694400000000,NULL);
CREATE TABLE seal (
	content BLOB NOT NULL, 
	mail_id INTEGER NOT NULL, 
	CONSTRAINT pk_seal PRIMARY KEY (content), 
	CONSTRAINT fk_seal_mail_id FOREIGN KEY(mail_id) REFERENCES mail (id)
);
CREATE TABLE secret (
	name TEXT NOT NULL, 
	value BLOB NOT NULL, 
	CONSTRAINT pk_secret PRIMARY KEY (name)
);
INSERT INTO "secret" VALUES('ledger',X'2B2D5F83BA517FB3D6B53626EE759E24B92C4E4211D540146914E29A57DE153C');
CREATE TABLE signature (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	campaign TEXT NOT NULL, 
	supporter TEXT NOT NULL, 
	name_key TEXT NOT NULL, 
	email TEXT NOT NULL, 
	name TEXT NOT NULL, 
	organisation TEXT NOT NULL, 
	title TEXT NOT NULL, 
	place TEXT NOT NULL, 
	anonymous BOOLEAN NOT NULL, 
	for_organisation BOOLEAN NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	received_at BIGINT NOT NULL, 
	verified_by VARCHAR(16), 
	proof TEXT DEFAULT '' NOT NULL, 
	language VARCHAR(35) NOT NULL, 
	text_hash VARCHAR(64) NOT NULL, 
	flags JSON NOT NULL, 
	reason TEXT NOT NULL, 
	dispatch INTEGER NOT NULL, 
	mail_id INTEGER, mailbox TEXT DEFAULT '' NOT NULL, withheld JSON DEFAULT '[]' NOT NULL, asked_at BIGINT, 
	CONSTRAINT fk_signature_mail_id FOREIGN KEY(mail_id) REFERENCES mail (id), 
	CONSTRAINT uq_signature_campaign_supporter_name_key UNIQUE (campaign, supporter, name_key)
);
INSERT INTO "signature" VALUES(1,'ua329/11','boris@rrn.example','boris marin','boris@rrn.example','Boris Marin','','','',0,0,'counted',1795608000000000,'authentication','','en','98679b46758251313a0c1b2fda8ff22648df974d6b152fe2991e466d294d78b7','[]','',1,1,'boris@rrn.example','[]',NULL);
INSERT INTO "signature" VALUES(2,'ua329/11','amina@rrn.example','amina diallo','amina@rrn.example','Amina Diallo','Diallo & Sons','Dr.','Tambacounda',0,0,'expired',1795608000000000,NULL,'','en','98679b46758251313a0c1b2fda8ff22648df974d6b152fe2991e466d294d78b7','[]','not confirmed in time',0,2,'amina@rrn.example','[]',NULL);
CREATE TABLE tally (
	campaign TEXT NOT NULL, 
	state VARCHAR(16) NOT NULL, 
	session INTEGER DEFAULT '0' NOT NULL, 
	number BIGINT NOT NULL, 
	CONSTRAINT pk_tally PRIMARY KEY (campaign, state, session)
);
INSERT INTO "tally" VALUES('ua329/11','counted',0,1);
INSERT INTO "tally" VALUES('ua329/11','pending',0,0);
INSERT INTO "tally" VALUES('ua329/11','expired',0,1);
CREATE TABLE unsubscribed (
	who VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	CONSTRAINT pk_unsubscribed PRIMARY KEY (who)
);
CREATE TABLE version (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	campaign TEXT NOT NULL, 
	number INTEGER NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	since BIGINT NOT NULL, 
	kept BOOLEAN NOT NULL, 
	asks BOOLEAN NOT NULL, 
	asked_upto INTEGER DEFAULT '0' NOT NULL, 
	who TEXT NOT NULL, 
	why TEXT NOT NULL, 
	content TEXT NOT NULL
);
INSERT INTO "version" VALUES(1,'ua329/11',1,'98679b46758251313a0c1b2fda8ff22648df974d6b152fe2991e466d294d78b7',1795608000000000,0,0,0,'signbot','','{"body":"Please act.","closing":"","language":"en","recipients":[{"language":"","name":"Lic. López","office":"Oaxaca","role":"to","salutation":""}],"salutation":"","signers":[],"statement":"","title":"MEXICO","translations":[]}');
INSERT INTO "version" VALUES(2,'ua12/12',1,'98679b46758251313a0c1b2fda8ff22648df974d6b152fe2991e466d294d78b7',1796212800000000,0,0,0,'signbot','','{"body":"Please act.","closing":"","language":"en","recipients":[{"language":"","name":"Lic. López","office":"Oaxaca","role":"to","salutation":""}],"salutation":"","signers":[],"statement":"","title":"MEXICO","translations":[]}');
CREATE TABLE word (
	who VARCHAR(64) NOT NULL, 
	campaign TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	CONSTRAINT pk_word PRIMARY KEY (who, campaign)
);
CREATE INDEX ix_mail_arrived ON mail (arrived);
CREATE INDEX ix_mail_content ON mail (content);
CREATE INDEX ix_mail_raw ON mail (handled_at) WHERE raw IS NOT NULL;
CREATE INDEX ix_mail_supporter ON mail (supporter);
CREATE INDEX ix_mail_untold ON mail (folder, uidvalidity, uid) WHERE told = 0;
CREATE INDEX ix_mail_verdict_handled_at ON mail (verdict, handled_at);
CREATE INDEX ix_request_expires ON request (expires);
CREATE INDEX ix_request_supporter ON request (supporter);
CREATE INDEX ix_outbox_kept ON outbox (queued_at) WHERE payload IS NOT NULL AND kind <> 'letter';
CREATE INDEX ix_outbox_sending ON outbox (kind) WHERE state = 'sending';
CREATE INDEX ix_outbox_kind_state ON outbox (kind, state);
CREATE INDEX ix_outbox_supporter_queued_at ON outbox (supporter, queued_at);
CREATE UNIQUE INDEX uq_outbox_letter ON outbox (campaign, dispatch, channel, route) WHERE kind = 'letter';
CREATE INDEX ix_signature_campaign_received_at ON signature (campaign, received_at, id);
CREATE INDEX ix_signature_campaign_state ON signature (campaign, state);
CREATE INDEX ix_signature_supporter ON signature (supporter);
CREATE INDEX ix_word_at ON word (at);
CREATE INDEX ix_outbox_queued ON outbox (rank, tries, id) WHERE state = 'queued';
CREATE INDEX ix_outbox_sent_at ON outbox (sent_at, kind);
CREATE INDEX ix_signature_mailbox ON signature (mailbox);
CREATE INDEX ix_outbox_mailbox_queued_at ON outbox (mailbox, queued_at);
CREATE INDEX ix_outbox_strangers ON outbox (stranger_at, due) WHERE stranger_at <> '';
CREATE INDEX ix_outbox_talk ON outbox (talk, queued_at) WHERE talk <> '';
CREATE INDEX ix_outbox_topic ON outbox (topic, queued_at) WHERE topic <> '';
CREATE INDEX ix_mail_waiting ON mail (folder, uidvalidity, uid) WHERE verdict = 'waiting';
CREATE TRIGGER tally_insert AFTER INSERT ON signature BEGIN INSERT INTO tally (campaign, state, number) VALUES (NEW.campaign, NEW.state, 1) ON CONFLICT (campaign, state, session) DO UPDATE SET number = number + excluded.number; END;
CREATE TRIGGER tally_delete AFTER DELETE ON signature BEGIN INSERT INTO tally (campaign, state, number) VALUES (OLD.campaign, OLD.state, -1) ON CONFLICT (campaign, state, session) DO UPDATE SET number = number + excluded.number; END;
CREATE TRIGGER tally_update AFTER UPDATE OF campaign, state ON signature WHEN OLD.campaign <> NEW.campaign OR OLD.state <> NEW.state BEGIN INSERT INTO tally (campaign, state, number) VALUES (OLD.campaign, OLD.state, -1) ON CONFLICT (campaign, state, session) DO UPDATE SET number = number + excluded.number; INSERT INTO tally (campaign, state, number) VALUES (NEW.campaign, NEW.state, 1) ON CONFLICT (campaign, state, session) DO UPDATE SET number = number + excluded.number; END;
CREATE INDEX ix_member_state ON member (state);
CREATE INDEX ix_official_campaign ON official (campaign);
CREATE INDEX ix_official_message_id ON official (message_id);
CREATE INDEX ix_official_outbox_id ON official (outbox_id);
CREATE INDEX ix_advance_notice_member_id ON advance_notice (member_id);
CREATE INDEX ix_advance_notice_outbox_id ON advance_notice (outbox_id);
CREATE INDEX ix_advance_notice_queued_at ON advance_notice (queued_at);
CREATE INDEX ix_advance_notice_queued ON advance_notice (campaign) WHERE state = 'queued';
CREATE INDEX ix_refusal_supporter ON refusal (supporter);
CREATE INDEX ix_version_campaign ON version (campaign);
CREATE INDEX ix_desk_order_waiting ON desk_order (id) WHERE state = 'waiting';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('official',0);
INSERT INTO "sqlite_sequence" VALUES('version',2);
INSERT INTO "sqlite_sequence" VALUES('mail',4);
INSERT INTO "sqlite_sequence" VALUES('signature',2);
INSERT INTO "sqlite_sequence" VALUES('request',1);
INSERT INTO "sqlite_sequence" VALUES('outbox',2);
INSERT INTO "sqlite_sequence" VALUES('member',2);
INSERT INTO "sqlite_sequence" VALUES('journal',2);
COMMIT;
