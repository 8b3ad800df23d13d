"""Italian: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (aderisco|aderire|aderiamo|controfirmo|cofirmo)
        (comparire tra i|essere tra i) (firmatario|firmataria|firmatari|sottoscrittore)
        (contate|conti|conta|potete contare|può contare) (pure|anche) su di (me|noi)
        (contate|conti|conta|potete contare|può contare) su di (me|noi)
        (essere|sono|come|figurare tra i) (firmatario|firmataria|firmatari|sottoscrittore)
        (essere|sono|come|figurare tra i|comparire tra i|essere tra i) sottoscrittrice
        (mi unisco|ci uniamo|unirmi|mi associo|associarmi|ci associamo|mi accodo)
        (tra|fra) (chi|quelli che|quanti|coloro che) (firma|firmano|sottoscrive|sottoscrivono|aderisce|aderiscono)
        firm(are|o|i|ate|iamo|ando|erò|eremo)
        sottoscriv(o|ere|i|ete|iamo|erò)
        tra (i|gli) (firmatari|sottoscrittori|aderenti)
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (mi ritiro|ci ritiriamo|mi dissocio|mi tiro indietro|mi cancello)
        (non contate|non conti|non contate più|non conti più) (più |)su di me
        (ritirare|ritiro|ritirarmi|ritrattare|recedo)
        (voglio|desidero|vorrei) (uscire|ritirarmi|dissociarmi) (da|dal|dalla)
        non (voglio|desidero|vorrei|intendo) più (figurare|comparire|apparire|essere|esserci)
        non (voglio|desidero|vorrei|intendo) più (firmare|partecipare|aderire|far parte)
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (correggere|rettificare|rettificate) (il mio|il nostro|il) nome
        (corregg|cambi|modific|aggiorn)(ete|a|i|ate|are|ere|hi|hino) (il mio|il nostro|il) nome
        nome
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        (sono|figuro|risulto) (tra i firmatari|nella|sulla)
        il mio stato
        stato
    """,
    # asks which letters are open: "LIST"
    "list": """
        (lista|elenco)
        (mandatemi|inviatemi|mandami|voglio|mostratemi) (la lista|l'elenco)
        (quali) (lettere|campagne|petizioni|azioni) (ci sono|sono aperte)
    """,
    # asks how this works: "HELP"
    "help": """
        (ho bisogno di|mi serve|chiedo) aiuto
        aiuto
        istruzioni
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (cancell|elimin)(ate|a|i|are|ino) (tutti |)i miei dati( personali|)
        (dimenticatemi|dimenticami|dimenticarmi|dimenticate tutto di me)
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        (annulla iscrizione|annullate la mia iscrizione)
        (basta|niente più) (email|mail|messaggi|e mail)
        (disiscrivere|disiscrivermi|disiscrivetemi|disiscrivimi|disiscrizione|annullare l'iscrizione)
        (smettete|smetta) di (mandare|inviare|scrivere)
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        (iscrizione|reiscrivermi)
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        (firma digitale gratis|firma qui)
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        (ciascuna|ognuna)
        ogni (lettera|petizione|campagna|azione|appello)
        tutt(e|i) (quante|quanti|loro|queste|questi|quelle)
        tutt(e|i|o)
        tutte (le|queste) (petizioni|lettere|azioni|campagne|cause|azioni urgenti|lettere aperte)
        tutti (gli|questi|i) (appelli|casi|testi)
    """,
}

FORMS = {
    # written in short, and what it stands for, so that each word stands once below: "I'll" sign
    "opened": """
        agli = a gli
        ai = a i
        al = a il
        all' = a la
        alla = a la
        alle = a le
        allo = a lo
        anch' = anche
        c' = ci
        cmq = comunque
        col = con il
        com' = come
        cos' = cosa
        d' = di
        dagli = da gli
        dai = da i
        dal = da il
        dall' = da la
        dalla = da la
        dalle = da le
        degli = di gli
        dei = di i
        del = di il
        dell' = di la
        della = di la
        delle = di le
        dello = di lo
        dov' = dove
        grz = grazie
        l' = la
        m' = mi
        negli = in gli
        nei = in i
        nel = in il
        nell' = in la
        nella = in la
        nelle = in le
        nello = in lo
        nn = non
        pk = perché
        po' = poco
        quest' = questa
        s' = si
        sugli = su gli
        sui = su i
        sul = su il
        sull' = su la
        sulla = su la
        sulle = su le
        sullo = su lo
        t' = ti
        un' = una
        v' = vi
        x = per
        xche = perché
        xché = perché
        xke = perché
    """,
    # written as one with the verb before them, in other languages: Spanish incluyan"me"
    "enclitics": """
        ci
        la
        le
        li
        lo
        mi
        ne
        si
        ti
        vi
    """,
    # a word that ends so says how something is done, and turns nothing: I "wholeheartedly" sign
    "adverbs": """
        mente
    """,
}

GRAMMAR = {
    # whoever writes: "I" sign for "myself"
    "self": """
        (anch'io|anche io|io anche|anche noi|pure io)
        (firmo|firmerò|sottoscrivo|aderisco|firmai)
        (il|la) (sottoscritto|sottoscritta)
        (io stesso|io stessa|io solo|io sola)
        (io|mi|me|mio|mia|miei|mie)
        (mi chiamo|il mio nome è|abito a|vivo a)
        (per|a|da) me
        (sottoscritto|sottoscritta)
        sono
    """,
    # several people who write together: "my wife and I" sign
    "selves": """
        (firmiamo|sottoscriviamo|aderiamo|vogliamo|vorremmo|desideriamo|chiediamo|siamo)
        (io|me) e (mio|mia|i miei|le mie)
        (mio|mia) (marito|moglie|compagno|compagna|figlio|figlia|madre|padre|fratello|sorella) e io
        (mio|mia|con mio|con mia) (marito|moglie|compagno|compagna|figlio|figlia|madre|padre|fratello|sorella) ed io
        (noi|nostro|nostra|nostri|nostre|noialtri)
        tutti e due
    """,
    # anybody else as the one who acts: "my mother" signs
    "others": """
        (altri|altre|altra persona|tutti gli altri|la gente|tanta gente|molta gente|delle persone|le persone)
        (capo|datore di lavoro|avvocato|avvocata|medico|parroco|vescovo|principale)
        (figlio|figlia|figli|mamma|papà|nonno|nonna|zia|zio|cugino|cugina|nipote|cognato|cognata|suocera|suocero)
        (lui|lei|loro|egli|ella|essi|esse|qualcuno|nessuno|chiunque|chi vuole|chi|qualcun altro)
        (marito|moglie|compagno|compagna|fidanzato|fidanzata|partner)
        (mia|la|la mia) (azienda|ditta)
        (mio|mia|miei|mie|suo|sua|nostra) (famiglia|genitori|nonni|bambini)
        (mio|mia|miei|mie|suo|sua|nostra) (madre|padre|sorella|sorelle|fratello|fratelli)
        (mio|mia|miei|mie|un|una|dei|delle) (amico|amica|amici|amiche|compagni|compagne)
        (un|gli|l'|un'|le|i) (altro|altri|altra|altre)
        (vicino|vicina|vicini|collega|colleghi|colleghe|conoscente|conoscenti)
        (voi|lei|tu|lui|loro) (stesso|stessa|stessi|stesse)
    """,
    # the one who reads: "you" may use my name
    "you": """
        (voi|vostro|vostra|vostri|vostre|tu|ti|te|tuo|tua|tuoi|tue|suo|sua|suoi|sue)
    """,
    # signs as a whole, where the letter or nothing follows: "I'm in" for UA 329/11
    "join": """
        (anch'io|anche io|io anche|anche noi|pure io)
        (ci sto|io ci sto|ci sono anch'io|ci sono anche io)
        (consideratela|consideratelo|consideri|considerate|datela per|datelo per) (come |già |)firmat(a|o)
        (la mia firma|il mio nome) anche
        (partecipo|partecipare|partecipiamo|prendo parte|prendere parte)
        anche (la mia firma|il mio nome|la mia)
        anche (la mia|la nostra) (firma|adesione)
        firmat(o|a) con (piacere|gioia|orgoglio|convinzione|tutto il cuore|tutto il mio cuore)
    """,
    # puts a person or a name onto something: "add" me, "put" my name on it
    "enlist": """
        (aggiunta|inserimento|inclusione|iscrizione) di
        aggiung(ere|er|o|ete|i|a|ano|este|esse|essero|iate)
        aggiunt(o|a|i)
        aggreg(are|ate|atemi|o)
        annot(are|ate|i)
        annover(are|ate|atemi)
        associ(are|ate|ar)
        consider(ate|i|ino|ato|ata)
        cont(are|ate|atemi|ino)
        elenc(are|ate)
        inclu(dere|der|do|dete|di|da|dano|so|sa|deste)
        inser(ire|ir|isco|ite|isci|isca|iscano|ito|ita|iste)
        iscriv(ere|er|o|ete|i|a|ano)
        mess(o|a)
        mett(ete|i|a|ano|este|o)
        metter(e|)
        registr(are|ar|ate|a|i|ino|ato|ata)
        segn(are|ar|ate|a|i|ino)
        unir(e|)
    """,
    # does something with a name: "lend" my name, you "have" my signature, my name may "stand"
    "lend": """
        (apporre|apponete|apponga|porgo|concedo|cedo|porto|dono|unisco|allego|metto a disposizione)
        (avete|hai|ha|abbiate|avrete|abbia)
        (compaia|comparire|figuri|figurare|appaia|apparire|sia|essere|stia)
        (do|dare|diamo|date|presto|prestare|offro|offrire|invio|inviare|mando|mandare|lascio|lasciare|appongo)
        (ecco|eccovi|ecco qui|qui c'è|in allegato)
        (l'uso|uso|utilizzo|l'utilizzo|l'impiego) di
        (permetto|porre|consento)
        (può|deve|potrà) (comparire|figurare|apparire|essere usato|essere aggiunto)
        (ricevere|ricevo|mandate|mandatemi|mandi|inviate|inviatemi|scrivete|scrivetemi|scrivermi)
        (stare|vada|andare|resti|venga|comparisse|apparisse|figurasse)
        a (vostra |sua |tua |)(completa |)disposizione
        accett(are|ate|i)
        accogli(ete|ere)
        autorizz(o|are|iamo)
        impieg(are|ate)
        pon(ete|ga)
        pong(o|ano)
        prend(ete|a|ere)
        ricev(ete|a)
        scriv(ete|ere|a|i)
        us(are|ate|i|ino|ato)
        utilizz(are|ate|i|ino)
        voglio
    """,
    # takes a name away: "remove" my name
    "off": """
        (revochi|stralciare|ritiro|rimozione|cancellazione|eliminazione)
        annull(are|ate|a|i|o|ato|ata)
        cancell(are|ar|ate|a|i|ino|ato|ata|o)
        depenn(are|ate|i)
        disiscriv(ere|etemi|ete|imi)
        elimin(are|ar|ate|a|i|ino|ato|ata)
        esclud(ete|a)
        escluder(e|)
        lev(are|ar|ate|a|i|ino)
        non (usate|usi|utilizzate) più
        revoc(are|o|ate)
        rimoss(o|a)
        rimuov(ere|ete|er|i|a|ano|este)
        ritir(are|ar|ate|a|i|ino|ato|ata)
        sbarr(are|ate)
        tirat(e|emi) fuori
        togli(|a|ano)
        toglie(re|te|r)
        tolt(o|a)
    """,
    # behind another verb, makes it take away: take my name "off"
    "away": """
        (non più|mai più)
        (via|fuori)
    """,
    # what is put under a letter: my "name", a "signature"
    "signature": """
        (firma|firme|sottoscrizione|adesione|sostegno|appoggio|voce|voto|consenso|assenso)
        (firma|nome|adesione) che (ho|abbiamo) (dato|messo|apposto|inviato|data|messa|apposta|inviata)
        (la mia firma|il mio nome) anche
        (nome|nomi|cognome|nome e cognome|nominativo|nome completo|nome e la mia firma|firma e il mio nome)
        (permesso|autorizzazione)
        anche (la mia firma|il mio nome|la mia)
        approvazione
        nome (vero|reale|intero|legale|proprio)
    """,
    # what is signed: this "letter", the "petition"
    "letter": """
        (appello|appelli|azione|azioni|campagna|campagne|caso|casi|causa|dichiarazione|documento|iniziativa)
        (azione|azioni) urgent(e|i)
        (firmatari|firmatario|firmataria|firmatarie|sottoscrittori|aderenti)
        (lettera|lettere|manifesto|mozione|petizione|petizioni|richiesta|testo|lettera aperta)
        (lista|elenco)
        (lista|elenco) (dei|di|delle) (firmatari|firme|nomi|sottoscrittori|aderenti|adesioni)
        (questa|questo|queste|questi|quella|quello|quelle|codesta|ciò|lo|la|li|le|ne)
    """,
    # what we send: no more "emails", your "mailing list"
    "mail": """
        (avviso|avvisi|bollettino|newsletter|e mail|email|mail|posta|messaggio|messaggi)
        (lista|elenco)
        (lista|liste|elenco) (di distribuzione|di posta|di invio|email|mail|di contatti|degli indirizzi)
        (notifiche|promemoria|pubblicità|spam|iscrizione|notiziario|comunicazioni)
        (scrivete|scriva|scrivere|contattate|contattare) mi
        mailing list
        mi (scrivete|scriva|contattate|contatti)
    """,
    # wishes, agrees, is ready, is glad to: I "would like to" sign
    "want": """
        (avete|ha|hai) (il mio |la mia |)(permesso|autorizzazione|consenso|benestare) (di|a|per)
        (chiedere|pregare|richiedere|chiedervi|pregarvi|chiederle)( di| che| gentilmente di| cortesemente di|)
        (chiedo|domando|richiedo|prego|domandiamo|richiediamo)( di| che| gentilmente di|)
        (con tanto|con tanta|con molta|con la massima) (piacere|gioia|orgoglio|onore|convinzione|entusiasmo)
        (con vero|con sommo) (piacere|gioia|orgoglio|onore|convinzione|entusiasmo)
        (contento|contenta|disposto|disposta|pronto|pronta)( di| a|)
        (con|con molto|con grande|con immenso) (piacere|gioia|orgoglio|onore|convinzione|entusiasmo)
        (fatemi la cortesia di|fatemi il favore di|fate il favore di|favorite|la preghiera di|si prega di)
        (favorevole|entusiasta|deciso|decisa|grato|grata)
        (felice|lieto|lieta|grato|grata|contento|contenta) (se|che)
        (felice|lieto|lieta|onorato|onorata|orgoglioso|orgogliosa)( di| a|)
        (lasciate|lasci) che
        (mi|ci) (onora|interessa|sta a cuore|preme|rallegra)( molto| tanto|)( che|)
        (mi|ci) (piacerebbe|farebbe piacere|farebbe molto piacere|piace)( molto| tanto|)( che|)
        (nessun problema|perché no|non c'è problema|non esito a|non mancate di)
        (permettetemi|lasciatemi|mi permetta) di
        (posso|possiamo|devo|dobbiamo|sto per|vengo a|mi permetto di|mi pregio di|mi impegno a|ci tengo a)
        (sarebbe|sarà|onore|piacere|dovere|gioia|orgoglio)
        (sarei|sarò|siamo|saremmo)
        (scrivo|vi scrivo) per
        (sentitevi liberi|si senta libero) di
        (senza|nessun) (problemi|problema)
        (siate così gentili da|sia così gentile da)
        (sostengo|sosteniamo|appoggio|condivido|approvo|difendo|sostenere|appoggiare)
        (supplico|invito|incarico|chiederei|pregherei|di voler)
        (tengo a|accetto|accetto di|ho deciso|ho deciso di|ho scelto di|decido di|mi decido a)
        (vi|la|ti|li|) (autorizzo|autorizziamo|permetto|consento|do il permesso|do l'autorizzazione)( di| a|)
        (vi|la|ti|li|) (do la mia autorizzazione|do il mio consenso|concedo)( di| a|)
        (vogliamo|vorremmo|desideriamo|intendiamo|accettiamo|decidiamo|chiediamo)( di| che|)
        (vogliate|voglia) per cortesia
        (vogliate|voglia|abbiate la cortesia di|abbia la cortesia di|abbiate la gentilezza di)
        (voglio|volevo|vorrei|desidero|desidererei|intendo|preferisco|spero|penso|scelgo|ambisco)
        (volentieri|ben volentieri|molto volentieri|assai volentieri|più che volentieri)
        (voler|poter|dover)
        esserci
        non (ci penso|esito) (due volte|un attimo|un secondo)
        non (solo|soltanto|posso che|posso non|vedo l'ora di)
        non mi dispiace
        senza (dubbio|esitare|esitazione|esitazioni|riserve|indugio|alcun dubbio)
    """,
    # asks for it politely, as a question: "could you" add my name?
    "ask": """
        (c'è modo|ci sarebbe modo) di
        (mi|ci) (potete|può|puoi|potreste|potrebbe|potresti)( per favore| gentilmente| per cortesia|)
        (potete|può|puoi|potreste|potrebbe|potresti)( per favore| per cortesia| gentilmente| anche| cortesemente|)
        (sarebbe|è) possibile( che|)
        (sareste|sarebbe|saresti) (così |tanto |)(gentili|gentile|cortese|cortesi) (da|di)
        (vi|le|ti) (dispiacerebbe|dispiace|andrebbe di)
        (vorreste|vorrebbe|vuoi|volete|vuole)( per favore| per cortesia| gentilmente| anche| cortesemente|)
    """,
    # says yes: "of course"
    "yes": """
        (andate|vada|vai) (pure |)avanti
        (certo|sì|ovvio|naturalmente) che( sì|)
        (ci sto|io ci sto|ci sono anch'io|ci sono anche io)
        (confermo|confermato|confermata|lo confermo|confermiamo|approvo|approvato|acconsento)
        (d'accordo|assolutamente sì|assolutamente|volentieri|perfetto|benissimo|eccome|come no)
        (lo faccio|lo farò|fatelo|faccia pure|fate pure|fai pure|faccia|fate)
        (presente|avanti|procedete|procedi|proceda|ma certo|ma sì|eccomi|affermativo|bene)
        (procedete|proceda) pure
        (senza dubbio|esatto|esattamente|giusto|corretto|proprio così|va bene|ok|okay)
        (sono stato io|sono stata io|sono io|ero io|è mia|è mio|è giusto|è corretto|è vero|è così|ho firmato io)
        (sono|siamo) (d'accordo|pienamente d'accordo|assolutamente d'accordo|del tutto d'accordo)
        (sono|siamo) (favorevole|con voi|sicuro|sicura|certo|certa|a favore)
        (sì|certo|certo che sì|certamente|sicuro|sicuramente|ovvio|ovviamente|naturalmente|senz'altro)
        firmat(o|a) con (piacere|gioia|orgoglio|convinzione|tutto il cuore|tutto il mio cuore)
        perché no
        procedete
        sì
    """,
    # says no, of whatever follows: I will "not" sign
    "not": """
        (eccetto|tranne|salvo|meno|ad eccezione di|esclusa|escluso|ma non|invece di|anziché|piuttosto che)
        (impossibile|incapace)
        (nessun|difficilmente|negativo|macché|giammai|manco|contro)
        (non sono stato io|non sono stata io|non sono io|non è mia)
        (non è mio|non mi interessa|no grazie|nessun interesse)
        (non|no|mai|né|neanche|nemmeno|neppure|senza|niente|nulla|nessuna)
        (per niente al mondo|in nessun caso|a nessun costo|no grazie|col cavolo)
        (rifiuto|mi rifiuto|rifiutare|respingo|nego|mi oppongo|declino|rinuncio|mi astengo)( di| a|)
        (sono contrario|sono contraria|contrario|contraria|non se ne parla|neanche per sogno|nemmeno per sogno)
        non (sono|ero) io
    """,
    # only perhaps, or another day: "if" you change it, "tomorrow"
    "if": """
        (avrei|farei|sarebbe|firmassi|firmasse|metterei|darei)
        (a|in|tra|fra|dopo) (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre)
        (a|in|tra|fra|dopo) (ottobre|novembre|dicembre|qualche giorno|una settimana|un mese)
        (chissà|può darsi|può essere|in teoria|in linea di principio)
        (domani|dopodomani|più tardi|più avanti|un giorno|un altro giorno|un'altra volta|presto)
        (esito|sono indeciso|sono indecisa|non so|sono in dubbio)( se|)
        (firmerei|firmeremmo|sottoscriverei|aderirei|dovrei|dovremmo)
        (in cambio|dipende|a seconda|secondo|prima che)
        (in linea di massima|ipoteticamente|in un'altra vita|supponiamo|immaginate|mettiamo)
        (la prossima|il prossimo) (settimana|mese|anno|fine settimana|weekend)( prossima| prossimo|)
        (la|il|questa|questo|sabato) (settimana|mese|anno|fine settimana|weekend)( prossima| prossimo|)
        (la|il|questa|questo|sabato|la prossima|il prossimo) (settimana prossima|mese prossimo)( prossima| prossimo|)
        (lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)
        (nel caso|in caso|una volta che|appena|non appena|ogni volta che)
        (non ancora|stasera|stanotte|prossimamente|prossimo|prossima|fra poco|tra poco)
        (o|oppure|forse|magari|probabilmente|eventualmente|possibilmente)
        (prima|dopo|poi|finito)( di| che|)
        (purché|a patto che|a condizione che|a condizione di|con la condizione che)
        (se|quando|qualora|finché|mentre|fino a|fino a che|a meno che)
        (solo|soltanto) (se|quando|dopo|per)
        il giorno (in cui|che)
    """,
    # tells of signing, or what is said about it: he "said" sign it; I "signed"
    "told": """
        (aderito|inviato|mandato|inoltrato|ricevuto|condiviso|pubblicato)
        (chiede|chiedono|chiesto|chiese|vuole che|vogliono|voleva|volevano|esige)
        (credo|crede|credono|pensa|pensano|pensavo|suppongo|dubito|sembra|pare)
        (dice|dicono|disse|dissero|dico|dicano|dire|diceva|dicevano|detto|racconta)
        (esigono|pretende|ordina|ordinato|obbliga|obbligano|obbligato)
        (firmato|firmata|firmò|firmano|firmarono|firmava|firmavano|sottoscritto il|sottoscrissero)
        (ho|abbiamo|hanno|avevo|aveva|avevano|avuto|aver)
        (nel|dopo aver|per aver|prima di|di aver) (firmare|firmato|sottoscritto)
        (obbligata|costringe|costringono|costretto|costretta|insiste|insistono)
        (raccomanda|consiglia|suggerisce|spera|preme perché)
        (raccontano|afferma|affermano|sostiene|sostengono|spiega)
        (scrive|scrivono|scrisse|scritto|domanda|domandano|messo che|fatto|fanno)
        (so|sa|sapeva|capisco|sentito|letto|visto|immagino|saputo|presunto)
        (temo|paura|ho paura|evito|evitare|oso|dimentico|dimenticato|provo|provato|riesco|riuscito|tento)( di| a|)
    """,
    # asks something: "who" reads it?
    "question": """
        (che cosa|cosa|quale|quali|come mai|quanto|quanti|quante|dove|perché mai|come si fa|chi è|chi ha)
        (che significa|cosa vuol dire)
        (devo io|posso io|sono già)
        come
    """,
    # what follows only says why or how: sign "because" it matters
    "because": """
        (anche se|sebbene|benché)
        (come|in qualità di) (cristiano|cristiana|cattolico|cattolica|medico|avvocato|un|una)
        (come|in qualità di) (madre|padre|donna|uomo|insegnante|cittadino|cittadina|persona|essere umano)
        (credo|penso) che (sia|siano|tutti|nessuno|il|la|i|le)
        (grazie a|per rispetto|per amore|per solidarietà|per principio|per giustizia)
        (perché|poiché|siccome|giacché|dato che|visto che|a causa di|affinché|al fine di|in quanto)
        dopo (aver|avere)
        in (solidarietà|memoria|segno|sostegno|onore|difesa|nome di la giustizia)( di| con| a|)
        per (chiedere|sostenere|difendere|protestare|aiutare|proteggere|fermare|salvare)
        per (il|lo|la|i|gli|le|l'|tutti|tutte|un|una|nostri|nostra|questo|questa|loro|essere|dire)
        per motivi (di lavoro|personali|familiari|professionali|di salute|di sicurezza)
        so (bene |)di (cosa|che cosa|che) (parlate|parlo|si parla|si tratta)
    """,
    # takes back, or regrets: "sorry", I "meant" the other
    "back": """
        (aspettate|aspetti|aspetta|un attimo|un momento|calma)
        (cambiato idea|ripensato|ripensandoci|ci ho ripensato|mi sono pentito)
        (ci penserò|ci devo pensare|devo pensarci|fatemi pensare|pensarci|rifletterci|ci penso)
        (dimenticate|dimentichi|dimentica|ignorate|ignori|ignora|lasciate perdere)
        (falso|falsa|falsificata|falsificato|truffa|frode|hackerato|hackerata|spam)
        (ho cambiato idea|abbiamo cambiato idea)
        (lasci perdere|lascia perdere|come non detto)
        (lasciatemi|lasciami|mi lasci) (in pace|stare|pensare)
        (mi sono pentita|mi pento|pentito|pentita|ripensamento)
        (mi sono sbagliata|ho sbagliato|involontariamente)
        (non me lo permette|non me lo permettono|non mi permette)
        (non sono sicura|non sono convinto|non sono convinta|nessun interesse)
        (non sono stato io|non sono stata io|non è mia|no grazie|passo|non mi interessa|non sono sicuro)
        (per errore|per sbaglio|errore|un errore|sbaglio|sbagliato|sbagliata|mi sono sbagliato)
        (prima|innanzitutto) (mandatemi|inviatemi|voglio)
        (purtroppo|sfortunatamente|ahimè|peccato|mi dispiace ma|disgraziatamente)
        (scherzo|uno scherzo|per scherzo|scherzavo|sto scherzando|burla|sarcasmo|ironia|prova|una prova|test)
        (smettete|smettetela|smettila|basta|smetta) (di|con)
        (vieta|vietano|vietato|vietata|proibito|proibisce|impedisce|impediscono)
        (volevo dire|intendevo|anzi|mi correggo)
    """,
    # greets, thanks and closes; asks for nothing: "many thanks for all your work"
    "courtesy": """
        (abbiate cura di voi|stammi bene|state bene)
        (al più presto|il prima possibile|quanto prima|appena possibile|con urgenza|prima possibile)
        (amen|coraggio|forza|auguri|complimenti|bravi|bravo|brava|evviva|viva|a presto|a risentirci|pace e bene)
        (amica|amico|amici|amiche|signore|signora|signori|signore e signori|fratelli|sorelle|compagni)
        (bella|buona|ottima|grande|giusta) (causa|iniziativa|lettera|azione|campagna|lavoro|idea)
        (buon|buona|buone|buoni) (giorno|giornata|sera|serata|lavoro|notte|domenica|settimana|fine settimana)
        (buon|buona|buone|buoni) (natale|anno|pasqua|feste|continuazione|fortuna|proseguimento)
        (car|gentil|spett|egregi|gent|stimat)(o|a|i|e|issimo|issima|issimi|le)
        (che |)dio (vi|ti|ci|li|la) (benedica|protegga|accompagni|aiuti)
        (chiedo scusa|mi scuso|mi dispiace|scusandomi)( per il disturbo| il disturbo|)
        (chiedo scusa|mi scuso|mi dispiace|scusandomi)( per il ritardo| il ritardo| del ritardo)
        (ciao|salve|buongiorno|buonasera|buonanotte|arrivederci|addio)
        (come sempre|ancora una volta|di nuovo|nuovamente)
        (come state|come sta|come stai|spero che stiate bene|spero stiate bene|spero che stia bene)
        (compagne|dottore|dottoressa|redazione|gruppo|squadra|tutti voi|a tutti|a tutte|dott|sig)
        (continuate|continua|avanti) così
        (cordiali|distinti|cari|fraterni|affettuosi) (saluti|saluto|auguri|abbracci|abbraccio|baci)
        (cordialmente|sinceramente|fraternamente|rispettosamente|affettuosamente|distintamente|in fede)
        (di niente|di nulla|non c'è di che|nessuna fretta|senza fretta|non serve rispondere|non occorre rispondere)
        (dio vi benedica|il signore vi benedica)
        (grazie infinite|grazie tante|grazie di cuore|ringrazio)
        (grazie|grazie mille|grazie infinite) (per|di|a|per il|per la|per l'|per le|per tutto)
        (grazie|grazie mille|grazie infinite|vi ringrazio|la ringrazio) (di tutto|per avermi|del|della)
        (grazie|mille grazie|grazie mille|tante grazie|molte grazie)
        (in solidarietà|solidarietà|con gratitudine|con affetto|con stima)
        (mai più|non una di meno|non mollate|non arrendetevi|non preoccupatevi|non si preoccupi|non in mio nome)
        (nobile|bel|buon|ottimo) (causa|iniziativa|lettera|azione|campagna|lavoro|idea)
        (non siete soli|non dimentichiamo|senza giustizia non c'è pace|non c'è pace senza giustizia)
        (per favore|per piacere|per cortesia|prego|cortesemente|gentilmente|pf)
        (prima che|anche se) (sia|è) (troppo |)tardi
        (saluto|saluti|abbraccio|abbracci|baci|bacio|pace)
        (scusate|scusi|scusa|scusatemi|mi scusi|perdonate|perdonatemi)( per il disturbo| il disturbo|)
        (scusate|scusi|scusa|scusatemi|mi scusi|perdonate|perdonatemi)( per il ritardo| il ritardo| del ritardo)
        (se|quando) (c'è ancora tempo|non è troppo tardi)
        (se|quando) (possibile|è possibile|si può|potete|può|puoi|siete ancora in tempo)
        (se|quando) (siamo ancora in tempo|fosse possibile|non vi dispiace|non è un disturbo|avete tempo)
        (spero|speriamo) (di essere ancora in tempo|che non sia troppo tardi|non sia troppo tardi)
        (spero|speriamo) (sia utile|che serva|di non essere in ritardo)
        (spettabile|gentile|gentili)
        (tanti|i miei|i migliori) (saluti|saluto|auguri|abbracci|abbraccio|baci)
        (un caro|un|migliori|solidali|con i migliori) (saluti|saluto|auguri|abbracci|abbraccio|baci)
        (vi ringrazio|la ringrazio) (per|di|a|per il|per la|per l'|per le|per tutto)
        (vi ringrazio|la ringrazio|ringraziamenti|ringraziando|grazie ancora|grazie a voi|grazie in anticipo)
        se (siete|foste|sareste|fosse|sarebbe) così (gentili|gentile|cortesi|cortese)
        se non (vi|le|ti) (dispiace|disturba)
    """,
    # small words between the others: sign "the" letter "on" page "two"
    "fill": """
        (a titolo personale|personalmente|per conto mio|in prima persona)
        (allegata|allegato|pubblica|riguardo|relativa|relativo)
        (ambedue|entrambe|entrambi|tutte e due|tutti e due|tutte e tre|tutti e tre|le due)
        (anche|pure|ancora|adesso|ora|subito|qui|qua|lì|là|oggi|già|così|sotto|in calce)
        (a|ad|con|da|di|in|per|su|tra|fra|sotto|presso|verso|sopra|entro)
        (con la presente|con questa|con questa mail|con questa e mail|con questo messaggio)
        (da parte mia|per quanto mi riguarda|a nome mio|a mio nome|in mio nome)
        (di|con) (tutta l'anima|entrambe le mani|due mani|cuore)
        (di|con) tutto (il |)(mio |)cuore
        (dopo|malgrado|nonostante|prima di|soprattutto) tutto
        (faccio|facciamo) (mia|mio|nostra|nostro)
        (fare |far |)parte (di|della|del)
        (finalmente|ieri|insieme|appena letto|ugualmente|comunque|seguente)
        (fosse|venisse|venga|sia stato|sia stata)
        (il|i|gli|un|uno|una|che|è|si|ci|vi|ed)
        (in calce|in fondo|ai piedi|alla fine) (a|al|alla|di|del|della)
        (in fondo|sopra|inoltre|immediatamente|molto|tanto|più|solo|soltanto)
        (inerente|oggetto|rif|riferimento|codice|numero|num|nr|tema)
        (la mia risposta|risposta|la mia risposta è|la risposta è)
        (l|d|un|dell|nell|sull|all|dall|quest|c|s|m)
        (nuova|nuovo|ultima|ultimo|seconda|due|tre|urgente|urgenti|aperta)
        (proprio|davvero|veramente|quindi|allora|dunque|invece|altresì|infine)
        (seguenti|suddetta|citata|menzionata|intitolata|stessa|stesso|propria|proprio)
        (tempo fa|poco fa|giorni fa)
        (tramite questa|mediante la presente|per mezzo di la presente|in data odierna)
        (vero|eh|beh|insomma|ecco)
        come (faccio|al|sempre) (di |)solito
        in pieno
        in tutta (onestà|coscienza)
        l'altro (giorno|ieri)
        non ho mai firmato (nulla|niente|una petizione|petizioni|lettere|appelli)
        prima che (parta|la lettera parta|venga spedita|venga inviata)
        tutto (sommato|considerato)
    """,
    # joins what is said: sign "and" send it
    "and": """
        (e|ed|così|perciò|pertanto|per questo|quindi|inoltre|nonché)
    """,
    # what follows it is what is meant: I rarely write, "but" please sign
    "but": """
        (ma|però|tuttavia|comunque|eppure|ciononostante|bensì)
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        il mio nome
        il mio nome è
        mi chiamo
        nome
        nome completo
        nome e cognome
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        nomi
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        città
        comune
        località
        luogo
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        nazione
        paese
        provincia
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        associazione
        gruppo
        organizzazione
        parrocchia
    """,
    # what somebody is: "Title: Professor"
    "title": """
        professione
        titolo
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        cellulare
        commento
        data
        e-mail
        email
        indirizzo
        telefono
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        nome di battesimo
        nome proprio
        secondo nome
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        cognome
    """,
}

PHRASES = {
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        buonasera
        buongiorno
        cara
        care
        cari
        caro
        ciao
        come state
        come va
        egregi
        egregio
        gentile
        gentili
        gentilissimi
        salve
        spettabile
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        a presto
        con affetto
        con stima
        cordiali saluti
        cordialmente
        distinti saluti
        fraternamente
        grazie
        grazie mille
        in fede
        saluti
        tanti saluti
        un abbraccio
        un caro saluto
        un saluto
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        a nome dei
        a nome del
        a nome dell
        a nome della
        a nome di
        in rappresentanza della
        in rappresentanza di
        per conto del
        per conto della
        per conto di
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        per gli
        per i
        per il
        per la
        per le
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        comparire
        mostrare
        mostrate
        pubblicamente
        pubblicare
        pubblicate
        pubblicato
        pubblico
        rendere pubblico
        stampare
        stampate
        stampato
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonima
        anonimamente
        anonimo
        come anonima
        come anonimo
        in anonimato
        in forma anonima
        in forma riservata
        in modo anonimo
        in via anonima
        nome non pubblicato
        nome riservato
        non mostrate il mio nome
        non pubblicare il mio nome
        non pubblicate il mio nome
        non stampate il mio nome
        riservata
        riservato
        senza il mio nome
        senza mostrare il mio nome
        senza nome
        senza pubblicare il mio nome
        senza stampare il mio nome
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        come sopra
        come sotto
        il suo nome
        il tuo nome
        io
        la stessa
        la sua città
        la tua città
        lo stesso
        mia moglie
        mio marito
        nessuna
        nessuno
        nome e cognome
        prima persona
        seconda persona
        vedi sopra
        vedi sotto
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        amore
        cristo
        dio
        diritti umani
        giustizia
        libertà
        pace
        prigionieri
        umanità
        verità
        vittime
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        corretto
        deve
        errato
        giusto
        il
        non
        sbagliata
        sbagliato
        scritto
        sopra
        sotto
        vedi
        è
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        il mio nome è
        il sottoscritto
        io
        io sono
        io sottoscritta
        io sottoscritto
        la sottoscritta
        mi chiamo
        sono
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        a
        con
        in
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        è
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        ha scritto
        scrisse
        scrive
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        da
        mittente
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        data
        inviata
        inviato
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        a
        per
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        ccn
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        oggetto
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        inizio del messaggio inoltrato
        inizio messaggio inoltrato
        messaggio da
        messaggio inoltrato
        messaggio originale
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        inviata da
        inviato da
        inviato dal
        ottieni outlook per
        scarica outlook per
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        avviso di riservatezza
        le informazioni contenute in questo
        privo di virus
        questa e-mail e
        questo messaggio e
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        i
        r
        rif
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## risponda sopra questa riga ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        sopra a questa riga
        sopra questa linea
        sopra questa riga
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        client di posta
        programma di posta
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        ha reagito (al tuo messaggio|alla tua email|tramite gmail|via gmail)
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        assente:
        assenza dall'ufficio
        assenza:
        fuori sede:
        fuori ufficio
        in ferie:
        messaggio di assenza
        non in sede:
        risposta automatica
        sono in ferie
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        avviso di lettura
        conferma di lettura
        conferma lettura
        eliminato:
        letta:
        letto:
        lettura:
        non letta:
        non letto:
        recapitato:
        ricevuta di lettura
        ricevuta di ritorno
        visualizzato:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        comunicazione
        domanda
        e-mail
        email
        mail
        messaggio
        pratica
        richiesta
        segnalazione
        ticket
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        abbiamo ricevuto
        apert
        assegnat
        creat
        in lavorazione
        inoltrat
        pres in carico
        presa in carico
        preso in carico
        registrat
        ricevut
        è stato letto
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        grazie
        la ringrazia
        ringraziamo
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        aver contattato
        averci contattat
        per averci scritto
        per il suo messaggio
        per il tuo messaggio
        per l'interesse
        per la sua richiesta
        per la tua richiesta
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        al più presto
        giorni lavorativi
        la contatteremo
        nel più breve tempo
        quanto prima
        ricontatter
        risponderemo
        ti contatteremo
        verrà risposto
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automatic
        non rispondere
        si prega di non rispondere
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        ho
        io
        mia
        mio
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        perché
        quando
        questa
        queste
        questi
        questo
        sia
        sono
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        contro
        nessuno
        per
        tutti
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        per
        sia
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        anche
        ancora
        già
        ha
        hanno
        ho
        io
        lei
        lui
        mentre
        mi
        noi
        o
        oggi
        però
        quando
        se
        siamo
        un
        voi
        è
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        appello
        azione
        caso
        lettera
        petizione
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        n
        nr
        numero
    """,
}

REPLIES = {
    # a plain yes, that counts whatever is said of others beside it: "of course", it was me
    "yes": """
        (certamente|certo che|con piacere|sì|volentieri)
    """,
    # says yes, and that nothing stands in the way, whatever was told before: yes, do "go ahead"
    "go_on": """
        (andate|vada|vai) (pure |)avanti
        (procedete|proceda) pure
        procedete
    """,
    # with words that put it off: neither yes nor no: let me "think" about it
    "thinks": """
        pensarci
        pensare
        penserò
        penso
        rifletterci
        riflettere
    """,
    # says only that something is so: no wish, where we ask for one: "right"
    "so": """
        (confermato|confermo|esatto|giusto)
    """,
    # says that it is done already, or who did it; no wish either: "I signed" this
    "did": """
        (firmato|ho firmato)
        (inviato|mandato|scritto|fatto)
        (viene|veniva|è|era) da me
        sono (stata |stato |)io
    """,
    # says no, alone: "no thank you"
    "no": """
        no( grazie|)
    """,
    # declines without a word of no: "another time", "none of them"
    "none": """
        (nessuna|nessuno)( di queste|)
        non ancora
        un'altra volta
    """,
    # with a word of saying, wants no more than it says: I "only" wanted to say thank you
    "only": """
        (solamente|solo|soltanto)
    """,
    # agreed to sign, as whoever did it tells: I "said yes" too quickly
    "said_yes": """
        (ho|avevo) dato (il mio|la mia) (nome|firma|consenso)
        (ho|avevo) detto (di |)sì
    """,
    # what is only said or asked, and wants nothing: I only wanted to "say" thank you
    "saying": """
        (chiedere|curiosità|dire|domanda|ringraziare|sapere)
    """,
    # tells how the writer heard of a letter, and what nobody said: "saw" it on the radio
    "learnt": """
        (ho|ha|abbiamo)
        (letto|ricevuto|saputo|sentito|trovato|visto)
    """,
    # tells us what the writer wants: I write to "say" that I want to sign
    "declares": """
        (dire|dirvi|comunicare|comunicarvi|informare|informarvi|dichiaro|dichiarare)
    """,
    # of whoever writes; with a word that no table has, somebody else acts: "my" toddler pressed it
    "my": """
        (mia|mie|miei|mio)
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (lasciate|restare)
    """,
    # praises, or answers thanks, and wants nothing: "perfect"
    "welcome": """
        (bravi|complimenti|di niente|ottimo|prego|ricevuto)
    """,
    # stands above a name at the end of a mail, and is no thanks: "Best regards"
    "closing": """
        (cordiali |distinti |tanti |un |)saluti
        (cordialmente|saluto|un abbraccio)
    """,
    # says that they see it otherwise now, or takes back what they said: "I have changed my mind", sign me
    "reconsiders": """
        (dimenticate|dimentichi|ignorate|ignori) (quello|ciò) che (ho|abbiamo) (detto|scritto)
        (ho|abbiamo) cambiato (idea|parere|opinione)
        ci (ho|abbiamo) (ripensato|pensato)( meglio| bene| ancora|)
        mi (ha|hanno) (convinto|convinta)
        ripensandoci
    """,
    # says that what they wrote before was wrong, and the code beside it is right: "sorry, I meant" UA 329/11
    "mended": """
        (era|è|doveva essere)
        (ho sbagliato|errore mio|mio errore|un errore|refuso)
        (il|la) (codice|numero|lettera)( giusto| giusta|)( è| era|)
        (scusi|scusate|scusa|mi scusi|pardon|ops)
        (volevo|intendevo) (dire|scrivere|firmare)
    """,
    # says again what they want, with a word for it: that is what I "meant"
    "restates": """
        (intendevo|intendevamo|intendo|volevo|volevamo|voglio|desideravo)( dire| fare| scrivere|)
        (la mia|la nostra) (intenzione|idea)
        il mio desiderio
    """,
    # in the place of a letter that our answer spoke of: put me on UA 12/12 "instead"
    "instead": """
        (invece|al suo posto)
    """,
    # asks for what was said before it, and turns nothing: both of us, "please"
    "please": """
        per (cortesia|favore|piacere)
        se (è possibile|possibile|potete|può)
    """,
    # asks us to mend what stands somewhere: could you "put right" that?
    "corrects": """
        (aggiornare|cambiare|correggere|modificare)
        (correggerlo|cambiarlo|correggete|cambiate)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (primo|prima|uno)
    """,
    # its second: "the second"
    "2": """
        (secondo|seconda|due)
    """,
    # its third: "the third"
    "3": """
        (terzo|terza|tre)
    """,
    # its fourth: "the fourth"
    "4": """
        (quarto|quarta|quattro)
    """,
    # its fifth: "the fifth"
    "5": """
        (quinto|quinta|cinque)
    """,
    # both of two: "both"
    "both": """
        (tutti|tutte) e due
    """,
    # every one of three, beside the words of COMMANDS for all: "the three"
    "all": """
        (tutti|tutte) e tre
    """,
    # chooses: I "pick" 2
    "beside": """
        (opzione|scelgo)
    """,
    # only looks like a number, and chooses none: "one second"
    "none": """
        un secondo
    """,
    # the last one of the list, however long it is: "the last one"
    "last": """
        (ultima|ultimo|l'ultima|l'ultimo)
    """,
}

WITHHOLDING = {
    # says no to what is shown: "not" shown to the State Attorney
    "not": """
        mai
        non
        né
        senza
        senza che
    """,
    # says alone that something is shown: not "visible" to him
    "shown": """
        divulgata
        divulgato
        leggibile
        mostrata
        mostrati
        mostrato
        rivelata
        rivelato
        visibile
        visibili
    """,
    # shows something to somebody, where a name or a recipient is spoken of: don't "show" my name to him
    "show": """
        divulgare
        divulgate
        mostra
        mostrare
        mostrate
        mostratelo
        mostri
        rivelare
        rivelate
        venga mostrato
    """,
    # hands over or prints, where a name is spoken of: don't "give" my name to him
    "pass": """
        appaia
        apparire
        compaia
        comparire
        comunicare
        comunicata
        comunicate
        comunicato
        condividere
        consegnare
        dare
        date
        dia
        esposto
        figurare
        figuri
        includere
        inviare
        inviate
        passare
        passate
        trasmettere
        trasmettete
    """,
    # what somebody does who is shown a name: he must not "see" it
    "see": """
        conosca
        legga
        leggere
        riceva
        ricevano
        sapere
        sappia
        veda
        vedano
        vede
        vedere
    """,
    # keeps a name away from somebody: "withhold" it from him
    "hide": """
        celare
        celato
        nascondere
        nascondete
        nascondi
        nascosta
        nascosto
        omesso
        omettere
        omettete
        oscurare
        oscurate
        oscurato
        riservato
        segreto
        tacere
    """,
    # keeps a name, from somebody or on the letter: "keep" it from him
    "keep": """
        lasciare
        lasciate
        resti
        tenere
        tenete
    """,
    # makes that a wish to withhold it: keep it "away from" him
    "from": """
        fuori da
        lontano da
        nascosto
        segreto
    """,
    # stands before whoever is meant: not shown "to" him
    "to": """
        a
        agli
        ai
        al
        all'
        alla
        alle
        allo
        da
        dal
        dalla
        davanti a
        del
        della
        di
        in
        nel
        nella
        per
        sul
        sulla
    """,
    # what is not shown: don't show "my name" to him
    "name": """
        (i miei|i nostri) (nomi|dati)
        (il mio|il nostro|mio|nostro|il) nome
        che (firmo|ho firmato)
        firma
        la mia firma
        mia firma
        nome
        nomi
    """,
    # may mean the name: don't show "it" to him
    "pronoun": """
        lo
        mi
    """,
    # may stand beside it all: "but please, it should be" not shown to him
    "about": """
        a condizione che
        anche
        che
        chiediamo
        chiedo
        desidero
        deve
        dovrebbe
        e
        essere
        grazie
        io
        lasciate
        ma
        o
        per favore
        per piacere
        però
        possa
        preferisco
        purché
        può
        se possibile
        si
        sia
        solo
        soltanto
        venga
        voglio
        vorrei
    """,
    # the letter itself, from which a name is taken off: no wish to withhold it: leave it off the "letter" to him
    "whole": """
        appello
        lettera
        lettere
        lista
        petizione
    """,
    # one copy of it, where that is a wish to withhold it: leave it off his "copy"
    "copy": """
        copia
        copie
        versione
    """,
    # means nothing in the name of an office: "the" State Attorney "of" Oaxaca
    "small": """
        dei
        del
        della
        di
        gli
        i
        il
        l'
        la
        le
        lo
        sig
        signor
        signora
        un
        una
    """,
    # everybody who is no recipient: not shown to "the public"
    "public": """
        il pubblico
        in pubblico
        internet
        la stampa
        online
        pagina
        pagina pubblica
        pagina web
        pubblicamente
        pubblico
        sito
        sito web
        stampa
    """,
    # all recipients: not shown to "anybody"
    "everyone": """
        autorità
        chiunque
        destinatari
        funzionari
        i destinatari
        le autorità
        nessun destinatario
        nessuno
        qualcuno
        tutti
    """,
    # takes somebody out: shown to all "except" him
    "except": """
        ad eccezione di
        eccetto
        meno
        salvo
        tranne
    """,
    # a reason, or another thought, begins: not shown to him "because" I work there
    "because": """
        dato che
        dove
        finché
        firmare
        firmo
        lavora
        lavoro
        lei
        lui
        perche
        perché
        poiché
        quando
        siccome
    """,
    # tells a story, or makes a condition: I "have" not shown it to him
    "undoes": """
        abbiamo
        come
        era
        ha
        hanno
        ho
        importa
        se
        stato
    """,
    # allows what was not allowed: you "may" show my name to him after all
    "allows": """
        possono
        potete
        potrà
        può
    """,
    # says that it is otherwise from now on: you may show my name to him "after all"
    "again": """
        adesso
        alla fine
        di nuovo
        dopotutto
        ora
    """,
}

MEMBERS = {
    # each time, of a wish to sign: "sign always", "I always want to sign"
    "always": """
        ogni volta
        sempre
    """,
    # from the present on: "sign everything from now on", "sign all future letters"
    "onward": """
        (d'ora in poi|d'ora in avanti|in futuro|in anticipo|per il futuro)
        (da|a partire da) (ora|adesso|oggi)( in poi| in avanti|)
        (fino a nuovo avviso|salvo avviso contrario)
        (future|prossime|nuove) (lettere|petizioni|azioni|campagne)
        (lettere|petizioni|azioni|campagne) (future|prossime|che verranno|a venire)
        (permanentemente|automaticamente|in modo permanente|in modo automatico)
    """,
    # holds one of these words, and wishes for nothing: "as always", "I have always wanted to"
    "no_wish": """
        (ho|avevo|ha|hanno) sempre
        come sempre
        non sempre
        quasi sempre
        sempre (felice|pronto|pronta|lieto|lieta|disponibile)
        sempre (voluto|firmato|stato|stata)
    """,
    # whoever signs each letter: "add me as a permanent signer"
    "member": """
        (firmatario|firmataria|membro|socio|socia|aderente) (permanente|fisso|fissa|stabile|regolare)
        (la mia |mia |l'|)(adesione|appartenenza)
        (membro|socio|socia|parte) (della|della vostra|del|del vostro) (rete|gruppo|lista)
        firma permanente
    """,
    # the same, where somebody becomes one: "I want to become a member"
    "weak_member": """
        (la rete|vostra rete|la vostra rete)
        (membro|socio|socia)
    """,
    # makes one of them: "become" a member
    "become": """
        (aggiungetemi|iscrivetemi|inseritemi|mettetemi|contatemi|registratemi|aggiungimi|iscrivimi)
        (diventare|essere|entrare|entrare come|aderire|unirmi|far)
    """,
    # ends a membership, alone: "LEAVE"
    "leave": """
        (esci|esco|uscire|lasciare|lascio|abbandonare|abbandono|recedere)
        (uscire dalla|esco dalla|lasciare la|lascio la|abbandonare la) rete
        (voglio|vorrei|desidero) (uscire|uscire dalla rete|lasciare la rete|recedere)
    """,
    # ends a membership, with its noun behind: "end my membership", "I resign as a member"
    "ends": """
        (terminare|terminate|cessare|cessate|annullare|annullate|annullo|disdire|disdico|revocare|revoco)
        (toglietemi|rimuovetemi|cancellatemi)
        non (voglio|desidero|sono) più( essere|)
    """,
    # goes on being one, and denied ends it: I do not want to "stay as" one
    "stays": """
        (continuare|continuate|continui) (a|ad) (essere|firmare)
        (restare|resto|rimanere|rimango)
    """,
    # ends what is done in somebody's place: "stop" signing for me
    "ceases": """
        (smettete|smetta|smettetela) di
    """,
    # behind a verb that is denied, ends it: do not sign for me "any more"
    "no_more": """
        (più|mai più|in futuro|automaticamente|sempre)
    """,
    # in whose place is signed: stop signing "for me", "in my name"
    "in_my_name": """
        (per me|a mio nome)
        al posto mio
        con il mio nome
    """,
    # rests, where nothing or a date follows: "PAUSE until 1 March"
    "pause": """
        (ho bisogno di|voglio|vorrei|faccio) (una pausa|fare una pausa)
        (mettetemi|mettimi) in pausa
        (pausa|sospendere|sospendete|in pausa|fare una pausa|riposo)
        (sospendere|sospendete|interrompere|interrompete) (il mio nome|tutto|la mia partecipazione)
        (sospendere|sospendete|interrompere|interrompete) (la mia adesione|la mia firma)
    """,
    # ends a rest before its time: "RESUME"
    "resume": """
        (finire|terminare) la pausa
        (riprendere|riattivare|continuare) (la mia adesione|tutto)
        (riprendere|riprendete|riprendo|riattivare|riattivate)
        (sono tornato|sono tornata)
    """,
    # before the day on which a rest ends: "until" 1 March
    "until": """
        (fino a|fino al|fino alla|fino all'|sino al|fino ad|entro il)
    """,
    # before how long a rest takes: "for" two weeks
    "during": """
        (per|durante)( i prossimi| le prossime|)
    """,
    # behind which a month is over: until "the end of" March
    "end_of": """
        (la |alla |)fine (di|del mese di)
    """,
    # how long: "week = 7" days, "month = m", "year = y"
    "spans": """
        (anno|anni) = y
        (giorno|giorni) = 1
        (mese|mesi) = m
        (settimana|settimane) = 7
    """,
    # written out: "two = 2"
    "numbers": """
        (un|una|uno) = 1
        cinque = 5
        dieci = 10
        dodici = 12
        due = 2
        nove = 9
        otto = 8
        primo = 1
        quattro = 4
        sei = 6
        sette = 7
        tre = 3
    """,
    # before how many letters: "at most" 2 a month
    "at_most": """
        (al massimo|non più di|massimo|max|fino a|un massimo di|solo|soltanto|mai più di)
    """,
    # behind how many letters: at most 2 "a month"
    "monthly": """
        (al|per|ogni) mese
        (mensile|mensili|mese)
    """,
    # before topics: only "about" Guatemala and women
    "about": """
        (su|sul|sulla|sulle|sui|riguardo a|riguardanti|tema|temi|solo su|argomenti|paesi)
    """,
    # as a topic, all of them: letters about "everything"
    "everything": """
        (tutto|tutti i temi|qualsiasi tema|tutte|tutte le lettere)
    """,
}
