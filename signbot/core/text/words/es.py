"""Spanish: what supporters write, and what mail programs add to their replies."""

COMMANDS = {
    # asks to sign: "SIGN UA 329/11", "please add my name to UA 329/11"
    "sign": """
        (agreguen|agregue|agrega|agregar|agréguenme con|añadan|añada|añade|añadir) mi (nombre|firma)
        (agréguenme|inclúyanme|súmenme|anótenme|apúntenme|apúntame|añádanme) (a|en|para)
        (agréguenme|inclúyanme|súmenme|anótenme|apúntenme|apúntame|añádanme|inclúyeme|súmame|agrégame)
        (ahí|allí|allá|acá|aquí|les) (va|tienen|mando|envío|dejo|doy) mi (nombre|firma)
        (anótame|apúnteme|inclúyame|agrégueme|fírmenme|fírmeme|cuéntenme|cuéntame|pónganme|ponme|póngame)
        (aportar|dar|den|doy|les doy|ofrezco|presto) (|ustedes )mi (nombre|firma)
        (apunta|inscriban|inscriba|registren|registre|usen|use|adjunten|adjunte) mi (nombre|firma)
        (añadieran|incluyeran|agregaran|pusieran) mi (nombre|firma)
        (añadir|adjuntar|adjunten|adjunto|envío|mando|aporto) (|ustedes )mi (nombre|firma)
        (incluirme|agregarme|sumarme|anotarme|apuntarme|añadirme)
        (incluyan|incluir|incluya|sumar|sumen|sume|agregar) (|ustedes )mi (nombre|firma)
        (incluyan|incluya|incluye|incluir|pongan|ponga|pon|poner|sumen) mi (nombre|firma)
        (incluya|incluyan) mi nombre
        (inclúyeme|súmame|agrégame|anótame|apúnteme|inclúyame|agrégueme) (a|en|para)
        (los|las) firmo
        (prestar|pongo|tienen|tiene|tenéis|cuenten con|pueden usar|usen) (|ustedes )mi (nombre|firma)
        (quiero|deseo|quisiera|me gustaría) que mi (nombre|firma) (aparezca|figure|esté|conste|sea|se)
        (sume|suma|sumar|anoten|anote|anota|anotar|apunten|apunte) mi (nombre|firma)
        (sumo|uno|añado|agrego) mi (voz|nombre|firma)
        (usar|utilizar) mi (firma|nombre)
        adherirme
        adhiero
        adjunten mi (nombre|firma)
        agregar mi firma
        agregar mi nombre
        agregue mi nombre
        agreguen mi nombre
        anotame
        aquí va mi firma
        autorizo (mi firma|el uso de mi nombre|que usen mi nombre|que figure mi nombre|que aparezca mi nombre)
        añada mi nombre
        añadan mi nombre
        añadir mi firma
        añadir mi nombre
        añádanme
        claro que firmo
        conmigo cuenten
        contar con mi (nombre|firma)
        cuenta conmigo
        cuente conmigo
        cuenten con mi firma
        cuenten conmigo
        cuenten conmigo para
        dejo mi firma
        desde luego que firmo
        doy mi firma
        estampar mi firma
        estampo mi firma
        estar entre los firmantes
        firma
        firmame
        firmamos
        firmar
        firmaré
        firme
        firmen
        firmo
        firmo con (gusto|mucho gusto|todo gusto)
        firmo yo
        fírmame
        incluir mi nombre
        incluya mi nombre
        incluyan mi nombre
        inclúyanme entre los firmantes
        la firmo
        lo firmo
        me (uno|apunto|anoto|inscribo|adhiero|sumo|comprometo a firmar)
        me adhiero
        me sumo
        me sumo con mi firma
        me uno a la petición
        mi firma para
        obvio que firmo
        ponga usted mi (firma|nombre)
        pongo mi firma
        por supuesto que firmo
        pueden contar con mi firma
        que (mi nombre|mi firma) (aparezca|figure|esté|conste)
        que conste mi firma
        que mi firma conste
        querría adherirme
        quiero adherir
        quiero sumarme
        se incluya mi nombre
        ser firmante
        soy firmante
        sumarme
        sumo mi firma
        suscribir
        suscribo
        suscribo la
        sí firmo
        súmenme
        unirme
        usar mi (nombre|firma)
        va mi firma
        y firmo
        yo firmo
        yo suscribo
        yo también firmo
    """,
    # takes a signature back: "WITHDRAW UA 329/11", "please take me off UA 329/11"
    "withdraw": """
        (anulen|anule|anula|anular|cancelen|cancele|cancela|cancelar) mi (nombre|firma)
        (borren|borre|borra|borrar|eliminen|elimine|elimina|eliminar) mi (nombre|firma)
        (den|dar|dé|dame|denme|déme) de baja mi (firma|nombre)
        (quiero|deseo|quisiera|necesito) (que quiten|que retiren|que borren|que eliminen) mi (nombre|firma)
        (quítenme|sáquenme|bórrenme|retírenme|elimínenme|quítame|sácame|bórrame) de
        (quítenme|sáquenme|retírenme|elimínenme|quítame|sácame|quíteme|sáqueme|retíreme|elimíneme)
        (retiren|retire|quiten|quite|borren|saquen) (la|mi) firma
        (retiren|retire|retira|retirar|quiten|quite|quita|quitar) mi (nombre|firma)
        (saquen|quiten|borren|retiren|eliminen) ya mi (nombre|firma)
        (saquen|saque|saca|sacar|supriman|suprimir|revoquen|revocar|revoco) mi (nombre|firma)
        (ya no|no) quiero (aparecer|figurar|estar)(| más)(| en)
        anular mi firma
        anulen mi firma
        borrar mi firma
        me (retiro|arrepiento|salgo|echo atrás)
        me doy de baja
        quitar mi firma
        quitar mi nombre
        quiten mi firma
        quiten mi nombre
        retirar
        retirar mi firma
        retirar mi nombre
        retiren mi firma
        retiren mi nombre
        retiro
        retiro mi firma
    """,
    # corrects the printed name: "NAME UA 329/11 Amina Diallo"
    "name": """
        (corrijan|corrija|corrige|corregir|cambien|cambie|cambia|cambiar|actualicen|actualizar) mi nombre
        cambiar mi nombre
        corregir mi nombre
        corrijan mi nombre
        nombre
    """,
    # asks what is recorded: "STATUS", "where do I stand?"
    "status": """
        estado
        estoy en
        mi estado
    """,
    # asks which letters are open: "LIST"
    "list": """
        (envíenme|mándenme|envíame|mándame) la lista
        la lista
        lista
        listar
    """,
    # asks how this works: "HELP"
    "help": """
        ayuda
        necesito ayuda
    """,
    # asks that everything about the writer is erased: "FORGET ME"
    "forget": """
        (eliminen|elimine|eliminar|supriman|suprimir) (|todos )mis (datos|datos personales)
        (olviden|olvide|borren|borre|borrar) (|todos )mis (datos|datos personales)
        borrar mis datos
        borren mis datos
        bórrenme
        eliminar mis datos
        eliminen mis datos
        olvidame
        olvidarme
        olvidarse de mí
        olvidenme
        olvídame
        olvídenme
        olvídense de mí
    """,
    # wants no more alerts; says nothing about a signature: "UNSUBSCRIBE"
    "unsubscribe": """
        baja
        cancelar la suscripción
        cancelar mi suscripción
        cancelar suscripción
        dar de baja
        darme de baja
        darse de baja
    """,
    # wants alerts again: "SUBSCRIBE"
    "subscribe": """
        darme de alta
        suscribirme
        suscripción
        suscríbame
    """,
    # looks like a command and is none: "SIGN OFF", "Signed, Amina Diallo"
    "never": """
        atentamente firma
        firmado
        firmé
    """,
    # in the place of a code, every open letter: "SIGN ALL"
    "all": """
        cada una
        todas
        todas ellas
        todas las (peticiones|acciones|cartas|campañas|abiertas|acciones urgentes)
        todas las acciones
        todas las campañas
        todas las cartas
        todas las peticiones
        todo
        todos
        todos ellos
    """,
}

DETAILS = {
    # the name to be printed: "Name: Amina Diallo", "My name is Amina Diallo"
    "name": """
        firma
        firmado
        firmado por
        me llamo
        mi nombre
        mi nombre es
        nombre
        nombre completo
        nombre y apellido
        nombre y apellidos
        yo me llamo
    """,
    # several of them: "Names: Amina Diallo, Ruth Cohen"
    "names": """
        nombres
    """,
    # the place to be printed: "City: Dakar"
    "city": """
        ciudad
        localidad
        lugar
        municipio
        población
    """,
    # a country or a part of one: "Country: Senegal"
    "country": """
        estado
        pais
        país
        provincia
    """,
    # the organisation to be printed: "Organisation: Sisters of Mercy"
    "organisation": """
        grupo
        org
        organizacion
        organización
        parroquia
    """,
    # what somebody is: "Title: Professor"
    "title": """
        cargo
        profesion
        profesión
        titulo
        título
    """,
    # no letter prints it, and it is no name either: "Phone: 555 0100"
    "ignored": """
        celular
        comentario
        comentarios
        correo
        correo electrónico
        direccion
        dirección
        dni
        fecha
        móvil
        telefono
        teléfono
    """,
    # the first part of a name that is given in two: "First name: Amina"
    "given": """
        nombre de pila
    """,
    # the second part of it: "Last name: Diallo"
    "family": """
        apellido
        apellidos
    """,
}

PHRASES = {
    # may stand before a command and changes nothing: "I would like to" sign UA 329/11
    "lead": """
        acepto
        adelante
        agradeceré que
        ahora
        apoyo y
        aquí
        aquí tienen
        autorizo a
        autorizo a que
        autorizo que
        bueno
        che
        claro
        claro que sí
        como siempre
        con gusto
        con mucha alegría
        con mucho gusto
        con muchísimo gusto
        con placer
        con todo el corazón
        con todo gusto
        cómo no
        dale
        de acuerdo
        de todo corazón
        debo
        decidí
        dense por autorizados a
        desde
        desde luego
        desearía
        deseo
        deseo también
        disculpe
        disculpen
        encantada
        encantada de
        encantado
        encantado de
        entonces
        escribo para
        espero no llegar tarde
        espero que no sea tarde
        estaré encantada de
        estoy con ustedes
        estoy con ustedes y
        estoy de acuerdo y
        favor
        favor de
        gustosamente
        haga el favor de
        he decidido
        he leído la carta y
        hoy
        hágame el favor de
        háganme el favor de
        le agradeceré que
        le agradecería que
        le autorizo a
        le pido
        le pido que
        le ruego
        le ruego que
        les agradeceré que
        les agradecería
        les agradecería que
        les autorizo a
        les escribo para
        les pido
        les pido que
        les ruego
        les ruego que
        les solicito que
        leí el mensaje y
        leí la carta y
        lo siento
        lo siento pero
        me encantaría
        me gustaría
        me gustaría mucho
        me he decidido a
        me uno y
        mediante este mensaje
        mi respuesta
        mi respuesta es
        mucho agradeceré
        necesito que
        obvio
        obvio que
        ojalá llegue a tiempo
        ojalá no sea tarde
        ok
        perdonen
        perdón
        pido que
        por este medio
        por favor
        por la presente
        por medio de este mensaje
        por medio de la presente
        por mi parte
        por supuesto
        por supuesto que sí
        porfavor
        puede
        pueden
        pueden ustedes
        pues
        querría
        quiero
        quiero que
        quiero que me
        quiero también
        quisiera
        quisiera pedirles que
        quisiera que
        quisiera también
        ruego
        ruego que
        sería un honor
        si
        si mi firma sirve
        si son tan amables
        sin duda
        sin dudarlo
        solicito
        solicito que
        soy
        sí
        sí deseo
        sí por favor
        sí quiero
        sírvanse
        sírvase
        tambien
        también
        tenga a bien
        tengan a bien
        tengan la bondad de
        tengo que
        una vez más
        va
        vale
        vengo a
        y
        yo
        yo quiero
        yo sí
        yo sí firmo y
        yo sí quiero
        yo tambien
        yo tambien quiero
        yo también
        yo también quiero
        órale
        órale pues
    """,
    # takes back or regrets, before a command: "I signed by mistake, please withdraw UA 329/11"
    "apology": """
        cambié de opinión
        firmé por error
        firmé sin querer
        fue un error
        he cambiado de opinión
        lamentablemente debo
        me arrepentí
        me equivoqué
        me equivoqué al firmar
        me he arrepentido
    """,
    # small words between a verb and its code: sign "the petition" UA 329/11
    "fill": """
        a
        abajo
        acciones
        acción
        acción urgente
        al
        ambas
        ambos
        anónima
        anónimamente
        anónimo
        apoyo
        autoridades
        bajo
        campaña
        campañas
        carta
        cartas
        caso
        caso de
        con
        correspondiente
        código
        de
        de arriba
        del
        denuncia
        dos
        el
        en
        entre
        es
        esa
        ese
        esta
        esta carta
        estado
        estas
        este
        favor
        firma
        firmantes
        gente
        gobernador
        junto
        la
        las
        lista
        llamada
        llamamiento
        lo
        los
        me
        mencionada
        mi
        ministro
        mí
        mía
        nombre
        número
        para
        parte
        peticiones
        petición
        petitorio
        por
        porfa
        porfis
        presidente
        referente
        relativa
        relativo
        respecto
        signatarias
        signatarios
        siguientes
        sobre
        su
        sus
        suya
        tambien
        también
        titulada
        un
        una
        urgente
        vuestra
        vuestro
    """,
    # opens a mail, perhaps with a name behind it: "Dear" Brian
    "greeting": """
        buen día
        buenas
        buenas noches
        buenas tardes
        buenos días
        cómo está
        cómo están
        estimada
        estimadas
        estimado
        estimado equipo
        estimados
        hola
        querida
        queridas
        querido
        queridos
        qué tal
        saludos
    """,
    # behind a greeting, says that a sentence begins and no name follows: Hello "I got your" alert
    "no_address": """
        este
        esto
        mi
        recibí
        su
        yo
    """,
    # words that ask for nothing, in any order: "thank you for all your great work"
    "courtesy": """
        a
        abrazo
        abrazos
        adelante
        afectuoso
        amigas
        amigos
        antemano
        así
        atentamente
        avisar
        aviso
        año
        bendiciones
        bendiga
        buen
        buenas
        buenos
        cariño
        cariñosos
        compañeras
        compañeros
        con
        cordial
        cordiales
        cordialmente
        cuide
        de
        desde
        dios
        días
        el
        en
        equipo
        este
        excelente
        favor
        feliz
        fraternal
        fraternales
        fuerza
        gracias
        gran
        hacen
        hola
        información
        la
        labor
        les
        lo
        los
        mensaje
        mi
        mil
        muchas
        mucho
        muchísimas
        muy
        más
        navidad
        noches
        nuevo
        pascua
        pascuas
        paz
        por
        pronto
        próspero
        que
        saludo
        saludos
        siempre
        siga
        sigan
        solidaridad
        su
        tambien
        también
        tardes
        todas
        todo
        todos
        trabajo
        tu
        un
        urgente
        valiente
        vuestro
        y
        ánimo
    """,
    # closes a mail; a name may follow: "Best regards"
    "closing": """
        abrazos
        atentamente
        atte
        bendiciones
        con cariño
        cordialmente
        en solidaridad
        gracias
        muchas gracias
        saludos
        saludos cordiales
        un abrazo
        un cordial saludo
        un saludo
    """,
    # confirms, in reply to a request of ours: "Yes, please"
    "yes": """
        acepto
        así es
        claro
        claro que sí
        confirmada
        confirmado
        confirmar
        confirmo
        correcto
        de acuerdo
        fui yo
        la confirmo
        lo confirmo
        ok
        por supuesto
        si
        soy yo
        sí
        sí confirmo
        sí por favor
        vale
        yo fui
    """,
    # may stand behind that yes: Yes "I want to sign this"
    "confirming": """
        el
        es
        esta
        este
        favor
        firma
        firmar
        firmo
        la
        lo
        mi
        por
        quiero
        soy
        yo
    """,
    # denies, in reply to a request of ours: "It wasn't me"
    "no": """
        baja
        cancelar
        darme de baja
        no
        no confirmo
        no firmé
        no fui yo
        no gracias
        no he firmado
        no lo confirmo
        no soy yo
        nunca
        rechazo
        yo no firmé
        yo no fui
    """,
    # begins like a no and is none: "No problem"
    "not_no": """
        no entiendo
        no hay de qué
        no hay problema
        no importa
        no sé
    """,
    # words of a sentence that is nothing but a no: I "will" not "do it"
    "bare_no": """
        eso
        esto
        lo
        puedo
        quiero
    """,
    # turns a wish round, wherever it stands: I will "not" sign
    "negation": """
        de ninguna manera
        en absoluto
        jamas
        jamás
        ni
        niego
        ninguna
        no
        nunca
        rechazo
        tampoco
    """,
    # a sentence that begins so asks something: "Did I" sign UA 329/11
    "question": """
        aparezco
        cuál
        cuándo
        cómo
        debo
        dónde
        estoy
        está mi
        figuro
        firmé
        he firmado
        mi firma ya
        no me acuerdo si
        no recuerdo si
        no sé si
        podría
        podrían
        por qué
        puede usted
        pueden ustedes
        puedo
        quedé
        quiero saber si
        quisiera saber si
        quién
        qué
        recibieron
        saber si
        ya estoy
        ya está
        ya firmé
        ya he firmado
        ya quedé
    """,
    # asks somebody to do something, as a question: "Could you" sign me up?
    "request": """
        es posible
        me podría
        me puede
        me puedes
        podemos
        podría
        podría yo
        podrían
        podrías
        puede
        pueden
        puedes
        puedo
        sería posible
    """,
    # what comes behind it is what is meant: I rarely do this, "but" please sign UA 329/11
    "turn": """
        así que
        pero
        sino
    """,
    # speaks of signing, in any form: Have I "signed" it?
    "signing": """
        firma
        firmado
        firmamos
        firmando
        firmar
        firmaré
        firmas
        firme
        firmen
        firmo
        firmé
    """,
    # speaks of a name on the letter: Is my "name" there?
    "printed": """
        lista
        nombre
        registrada
        registrado
    """,
    # an organisation follows: "on behalf of" the Sisters of Mercy
    "behalf": """
        a nombre de
        de parte de
        en nombre de
        en representación de
    """,
    # an organisation follows, if it is written like a name: "for the" Sisters of Mercy
    "for_the": """
        para las
        para los
        por la
        por las
        por los
    """,
    # somebody else follows, if it is written like a name: sign "for" Ruth Cohen
    "for_someone": """
        como
        para
        por
    """,
    # the writer, where a name might stand: sign "me"
    "self": """
        mi misma
        mí
        mí misma
        mí mismo
    """,
    # speaks of showing the name to others: Please do not "print" my name
    "publish": """
        aparezca
        impriman
        imprimir
        mostrar
        muestren
        publicar
        publique
        publiquen
        público
        revelar
    """,
    # several people sign: "my wife and I" sign UA 329/11
    "household": """
        a nombre de todos
        ambos firmamos
        firmamos
        mi (esposa|esposo|marido|mujer|pareja|familia) y yo
        mi amiga
        mi amigo
        mi esposa
        mi esposo
        mi familia
        mi familia entera
        mi hermana
        mi hermano
        mi hija
        mi hijo
        mi madre
        mi marido
        mi mujer
        mi padre
        mi pareja
        mis (padres|hijos|hijas|amigos|amigas|compañeros|alumnos|vecinos|hermanos)
        mis hijos
        mis padres
        nosotras
        nosotros
        nuestra familia
        nuestros nombres
        para (nosotros|nosotras)
        por (nosotros|nosotras)
        por (todas|todos) (las|los|nosotros|nosotras)
        por los dos
        toda (mi|la|nuestra) familia
        y yo
    """,
    # the name is not to be printed: sign UA 329/11 "anonymously"
    "anonymous": """
        anonima
        anonimamente
        anonimo
        anónima
        anónimamente
        anónimo
        confidencial
        de forma anónima
        no publicar
        no publicar mi nombre
        no publiquen
        no publiquen mi nombre
        nombre reservado
        reservado
        sin mi nombre
        sin publicar mi nombre
    """,
    # stands where a name should, and is none: Name: "see below"
    "placeholder": """
        (su|tu) (ciudad|organización|cargo)
        el mismo
        la misma
        mi esposa
        mi nombre
        ninguna
        ninguno
        su nombre
        tu nombre
        ver abajo
        ver arriba
        yo
    """,
    # behind "on behalf of", no organisation: in the name of "justice"
    "no_organisation": """
        amor
        cristo
        dios
        jesús
        justicia
        la humanidad
        la justicia
        la libertad
        la paz
        las víctimas
        los presos
    """,
    # a condition or a reserve: sign "if" you change the second paragraph
    "doubt": """
        a condición
        a menos
        antes de
        avisos
        bajo una condición
        boletín
        con la condición
        con tal de
        correos
        cuando
        después
        en caso de
        en cuanto
        excepto
        hasta que (me|yo|quiten|cambien|corrijan|sepa|lea)
        lista de correo
        mientras
        pero
        quien quiera
        quizá
        quizás
        salvo
        según
        si
        siempre que
        siempre y cuando
        sin
        solo si
        sólo si
        tal vez
        tan pronto
        una vez
        ustedes
        ustedes mismos
    """,
    # another day: sign "tomorrow"
    "later": """
        algún día
        el (martes|miércoles|jueves|viernes|sábado|domingo)
        el lunes
        el mes que viene
        este fin de semana
        la próxima semana
        la próxima vez
        la semana que viene
        luego
        mañana
        más adelante
        más tarde
        otro día
        pasado mañana
    """,
    # sounds like a condition and is none: sign "as soon as possible"
    "certain": """
        antes de que (sea tarde|sea demasiado tarde|cierre)
        cuando (puedan|pueda|sea posible)
        en cuanto puedan
        si (aún|todavía) hay tiempo
        si (es posible|son tan amables|no es tarde|todavía se puede|aún se puede|fuera posible)
        si hay tiempo
        si no es (tarde|demasiado tarde)
        sin (duda|dudarlo|dudar|falta|demora|vacilar)
        sin pensarlo dos veces
        tan pronto como (puedan|sea posible)
        una vez más
    """,
    # what follows only says why: sign "because" this must not happen
    "reason": """
        debido a
        para que
        por (motivos|razones)
        porque
        pq
        pues
        puesto que
        ya que
    """,
    # a place follows: Ruth Cohen "from" Akron
    "from_place": """
        de
        desde
    """,
    # behind the code, turns the verb round: take me "out"
    "undo": """
        fuera
    """,
    # belongs to the verb, behind the code: sign UA 329/11 "as well"
    "particle": """
        con gusto
        con todo el corazón
        con todo mi corazón
        de todo corazón
        desde ya
        por favor
        porfa
        tambien
        también
        todo mi corazón
        ya
    """,
    # begins a condition: "Only" if my name is not shown
    "only": """
        solamente
        solo
        sólo
    """,
    # begins like a yes and is none: "Correct my" name
    "not_yes": """
        correcto que no
    """,
    # asks politely: "please"
    "please": """
        por favor
        porfa
    """,
    # says that what follows "Name" is a sentence and no name: my name "is wrong"
    "sentence": """
        abajo
        arriba
        es
        está
        falta
        la
        lista
        mal
        no
    """,
    # tells what others say: my sister "said" sign it
    "told": """
        dice
        dicen
        dijo
        escribió
        piden
        pidió
    """,
    # tells of others, who are not to be signed: my wife and I "pray" for him
    "story": """
        manda
        mandan
        me contó
        me envió
        me reenvió
        oramos
        reza
        rezamos
        saludos
    """,
    # a line that ends so goes on below: I do not want "to"
    "unfinished": """
        de
        el
        la
        no
        nunca
        para
        por qué
        puedo
        que
        quiero
        si
        un
        una
        voy
        voy a
    """,
    # right behind the code, makes a statement of a command: sign UA 329/11 "is" what they want
    "said_of": """
        era
        es
        está
        fue
        por error
        será
        sería
        significa
    """,
    # begins a command that may be a thing, spoken of: "my" signature for UA 329/11 appears twice
    "noun": """
        mi
        tenéis
        tiene
        tienen
    """,
    # joins one code to the next: UA 329/11 and "also" UA 12/12
    "joins": """
        además
        otra
        tambien
        también
    """,
    # allows others, and asks for nothing: "you can" sign UA 329/11
    "permits": """
        puede
        pueden
        puedes
    """,
    # a list, perhaps not that of a letter: take me off your "list"
    "roll": """
        lista
    """,
    # before "all", says that it means no letters: "with" all my heart
    "along": """
        con
        de
    """,
    # the list of a letter: take me off the list of "signers"
    "signers": """
        firmantes
        signatarios
    """,
    # words that stand in no name: "thank" you
    "no_name": """
        abrazo
        abrazos
        adelante
        ahora
        aires
        anónima
        anónimo
        atentamente
        basta
        bien
        carta
        con
        derechos
        dios
        el
        en
        enviado
        es
        esta
        este
        esto
        favor
        firma
        firmar
        firmo
        fuera
        fuerza
        gracias
        hola
        hoy
        humanos
        jubilada
        jubilado
        justicia
        liberen
        libertad
        maestra
        maestro
        me
        mi
        muchas
        muy
        no
        nombre
        nombres
        nunca
        nunca más
        para
        petición
        por
        presente
        presos
        que
        qué
        saludo
        saludos
        siempre
        solidaridad
        son
        sí
        también
        toda
        todo
        todos
        urgente
        viva
        vivan
        ya
    """,
    # begins a polite request: "Could you please" add my name to UA 329/11?
    "asking": """
        (puede|puedes|podría|podrías|pueden|podrían) (|usted |ustedes |me )
        me (puede|puedes|podría|podrías|pueden|podrían)
        sería tan amable de
        serían tan amables de
    """,
    # the request is for the writer: Could you sign UA 329/11 for "me"?
    "mine": """
        favor
        me
        mi
        mí
        mía
        por favor
    """,
    # agrees, before a command: "I support this" and sign
    "agree": """
        (apoyo|respaldo|suscribo|comparto)
        (buena|excelente|gran|importante) (carta|iniciativa|causa)
        (estoy|estamos) (|totalmente |completamente |muy )de acuerdo
        (leí|he leído)
        cuenten conmigo
        es importante
    """,
    # tells what others say, think or do: "somebody wrote" that I should sign
    "reported": """
        alguien
        asunto
        ayer
        broma
        cree
        creen
        dice
        dicen
        diciendo
        diga
        dijeron
        dijo
        dile
        diles
        dudo
        ella
        ellas
        ellos
        en teoría
        escribió
        escuché
        espere
        esperen
        firmaron
        firmé
        firmó
        gente
        hermana
        hermano
        imagina
        jefa
        jefe
        odio
        otra vida
        oí
        pide
        piden
        pidieron
        pidió
        pregunta
        principio
        quiere
        quieren
        según
        supuestamente
        texto
        tontos
        ustedes mismos
        él
    """,
    # the writer speaks of themselves: "I" sign
    "first": """
        adhiero
        apunto
        deseo
        firmar por mí
        firmaré
        firmo
        me
        mi
        mí
        puedo
        quiero
        quisiera
        sumo
        suscribo
        yo
    """,
    # a name follows, and then a command: "I," Jane Roe, sign UA 329/11
    "intro": """
        me llamo
        mi nombre es
        soy
        yo
        yo me llamo
        yo soy
    """,
    # a call, though it begins like a no: sign UA 329/11, "never again"!
    "slogan": """
        ni olvido
        ni perdón
        ni una más
        ni uno más
        no (es necesario|hace falta) (responder|contestar)
        no a la
        no al
        no en mi nombre
        no es justo
        no están solas
        no están solos
        no más
        no olvidamos
        no pasarán
        no puede ser
        no puedo creer
        no se preocupen
        no tengo palabras
        nunca más
    """,
    # takes back what stands beside it: "Just kidding"
    "retract": """
        botón equivocado
        cambié de opinión
        dejen de escribirme
        déjenme pensar
        en contra
        era broma
        es broma
        es una prueba
        fue un error
        ignore (este|esto)
        ignoren (este|esto)
        lo pensaré
        me arrepentí
        no estoy segura
        no estoy seguro
        no me interesa
        olvídalo
        olvídenlo
        paso de
        por equivocación
        por error
        primero (quiero|necesito|manden|envíen)
        quería decir
        quise decir
        rechazado
        solo si
        sólo si
        tengo dudas
    """,
    # says that something speaks against it: "unfortunately" my employer forbids it
    "alas": """
        desafortunadamente
        desgraciadamente
        lamentablemente
        prohibido
        prohíbe
        sin embargo
    """,
    # makes a wish of "would": I would "gladly" sign
    "gladly": """
        con gusto
        gustosa
        gustoso
    """,
    # a wish only together with one of "gladly": "I would sign"
    "would": """
        firmaría
    """,
    # another code follows, in the place of the first: UA 329/11, "sorry", UA 12/12
    "instead": """
        en vez de
        mejor dicho
        o
        perdón
        quise decir
    """,
    # joins two names, two codes, two wishes: Ana López "and" Ruth Cohen
    "and": """
        e
        y
    """,
    # after a wish to change the name, the new one follows: change my name "to" Ana López
    "new_name": """
        a
        en
        es
        por
    """,
    # ends words of DETAILS that need no colon behind them: my name "is" Ana López
    "says": """
        es
        llamo
    """,
}

CLIENT = {
    # ends the line above a quotation: On Monday, Amina Diallo "wrote":
    "writes": """
        citando
        citando a
        escribe
        escribio
        escribió
        ha escrito
    """,
    # field of a quoted mail's head: "From": Amina Diallo
    "from": """
        de
        desde
        remitente
    """,
    # field of a quoted mail's head: "Sent": Monday, 23 November 2026 10:00
    "sent": """
        enviada el
        enviado
        enviado el
        enviado en
        fecha
    """,
    # field of a quoted mail's head: "To": sign@rrn.example
    "to": """
        a
        para
    """,
    # field of a quoted mail's head: "Cc": ruth@example.org
    "cc": """
        cc
        cco
    """,
    # field of a quoted mail's head: "Subject": UA 329/11
    "subject": """
        asunto
    """,
    # the line above a forwarded or quoted mail: ----- "Original Message" -----
    "forwarded": """
        correo original
        forwarded message
        inicio del mensaje reenviado
        mensaje de
        mensaje enviado
        mensaje original
        mensaje reenviado
    """,
    # what a phone or a program adds at the end: "Sent from" my phone
    "sent_from": """
        enviado con
        enviado desde
        enviado por
        obtener outlook para
        obtén outlook para
    """,
    # what a company's server adds: "This email and any" attachments are confidential
    "disclaimer": """
        antes de imprimir
        aviso de confidencialidad
        este correo electrónico y
        este correo es confidencial
        este mensaje es confidencial
        este mensaje y los
        este mensaje y sus
        la información contenida en este
        libre de virus
    """,
    # before the subject of a reply or a forwarded mail: "Re": UA 329/11
    "prefix": """
        re
        reenviar
        resp
        rta
        rv
    """,
    # our own line: what stands below it in a reply is quoted
    "marker": """
        ## responda por encima de esta línea ##
    """,
    # a line of another program that is no quote's beginning: "please type your reply above this line"
    "above_line": """
        arriba de esta línea
        encima de esta línea
        sobre esta línea
    """,
    # what shows a mail's HTML, in a text for those who do not see it: your "mail client" does not support HTML
    "viewer": """
        cliente de correo
        lector de correo
        navegador
        programa de correo
        visor de correo
    """,
    # what a program writes for somebody who tapped on an emoji: Amina "reacted to your message"
    "reacted": """
        (|ha )(reaccionado|reaccionó) (a través de|desde|mediante) gmail
        (|ha )(reaccionado|reaccionó) a (su|tu) (correo|mensaje)
    """,
}

MACHINES = {
    # the subject of an absence notice begins so; with ":", only if a colon or nothing follows: "Out of office"
    "absence": """
        ausencia de la oficina
        ausencia:
        ausente:
        auto-respuesta
        autorrespuesta
        aviso de ausencia
        aviso de vacaciones
        contestación automática
        de vacaciones:
        estoy de vacaciones
        estoy fuera de la oficina
        fuera de la oficina
        fuera de oficina
        licencia:
        me encuentro fuera
        mensaje automático
        mensaje de ausencia
        notificación de ausencia
        respuesta automatica
        respuesta automatizada
        respuesta automática
        vacaciones:
    """,
    # the subject of a program's receipt begins so; with ":", only if a colon or nothing follows: "Read:"
    "receipt": """
        acuse de lectura
        acuse de recibo
        confirmación de lectura
        eliminado:
        entregado:
        leído -
        leído:
        mensaje leído
        mostrado:
        no leído:
        recibo de lectura
        visto:
    """,
    # beginnings of what a help desk says that it has got: "request"
    "ack_thing": """
        caso
        comunicación
        consulta
        correo
        escrito
        incidencia
        mensaje
        petición
        queja
        reclamación
        reclamo
        solicitud
        sugerencia
        ticket
        tiquete
    """,
    # beginnings of what a help desk says it has done with that, or a program its reader: "received"
    "ack_done": """
        abiert
        acus
        acusamos recibo
        asignad
        cread
        derivad
        en proceso
        fue leído
        generad
        ha sido leído
        hemos recibido
        ingresad
        procesad
        recepción de
        recibid
        reenviad
        registrad
        remitid
        siendo atendid
        siendo revisad
        turnad
    """,
    # beginnings of a help desk's thanks, with "ack_contact" in the same sentence: "thank"
    "ack_thanks": """
        agradecemos
        gracias
        le agradece
    """,
    # beginnings of what it gives thanks for: "contacting us"
    "ack_contact": """
        haberse comunicado
        haberse puesto en contacto
        por comunicarse
        por contactar
        por contactarnos
        por escribir
        por ponerse en contacto
        por su consulta
        por su correo
        por su interés
        por su mensaje
        por su solicitud
        por tu mensaje
        su comunicación
        su contacto
        su mensaje
    """,
    # beginnings of what it promises: "will get back to you"
    "ack_promise": """
        a la brevedad
        atenderemos
        contestaremos
        días hábiles
        en breve
        horario de atención
        le atenderá
        le contactaremos
        le contestaremos
        le daremos respuesta
        nos comunicaremos
        nos pondremos en contacto
        recibirá respuesta
        recibirá una respuesta
        responderemos
        se pondrá en contacto
        será atendid
        será procesad
        será respondid
        será revisad
        tendrá respuesta
    """,
    # says that nobody reads replies: "do not reply"
    "ack_no_reply": """
        automátic
        favor de no responder
        no conteste
        no es supervisad
        no responda
        no responder
    """,
    # somebody who speaks of themselves, which no help desk does: "I"
    "ack_person": """
        firmo
        he
        me
        mi
        quiero
        yo
    """,
}

SENTENCES = {
    # points at something, says that it is, or speaks to the reader, and stands in no name: "this is" wrong
    "pointing": """
        cuando
        donde
        es
        esta
        estas
        este
        esto
        estos
        está
        están
        fue
        fueron
        nuestro
        nuestros
        porque
        que
        quien
        quienes
        son
        sus
        usted
        ustedes
        yo
    """,
    # joins the words of a sentence; some also join those of an organisation's name: freedom "for all"
    "joining": """
        aquí
        como
        con
        contra
        desde
        nadie
        no
        para
        pero
        por
        según
        sin
        sobre
        todos
        una
    """,
    # of these, those that are also a name somewhere, so that two of them are wanted: "My" Nguyen
    "also_names": """
        como
        con
        es
        este
        fue
        las
        para
        pero
        por
        que
        sin
        sobre
        son
        una
        yo
    """,
    # speaks of the letter itself, as no name does: "signatures"
    "of_letters": """
        firmantes
        firmas
        nombres
    """,
    # stands for somebody, tells what they do, or joins sentences; with a capital it may be in a name: "let me" live
    "speaking": """
        antes
        aunque
        aún
        cuando
        desde
        ello
        ellos
        era
        eres
        esa
        ese
        eso
        estoy
        ha
        han
        hasta
        hay
        he
        hoy
        la
        le
        les
        lo
        me
        mientras
        mío
        ni
        nos
        o
        pues
        si
        soy
        su
        también
        te
        todavía
        tú
        un
        ya
        yo
        él
    """,
    # what a letter of ours is called beside its number: sign "letter" 329/11
    "letter": """
        accion
        acción
        apelacion
        apelación
        campana
        campaña
        carta
        caso
        llamamiento
        peticion
        petición
    """,
    # says that a number follows: letter "no" 329/11
    "number": """
        no
        nro
        num
        numero
        núm
        número
    """,
}

COORDINATORS = {
    # may stand beside a coordinator's RELEASE: it says neither no nor wait, when nor if, and asks nothing: "please"
    "beside_release": """
        (adelante|conforme|listo|vale|ok)
        (aprobada|aprobado|apruebo|envíen|envíenla|envíe|envíela)
        (a|) (todas|todos)
        (buena|buenas) (tarde|tardes|noche|noches)
        (buen|buenos) (día|días)
        (coordinador|coordinadora)
        (cordiales |un |)(saludo|saludos|abrazo|abrazos)
        (de acuerdo|con gusto|lo antes posible|de una vez)
        (de mi|de nuestra) parte
        (estimada|estimado|estimadas|estimados) (colegas|)
        (está|todo|) (bien|perfecto|perfecta)
        (la|esta|nuestra) carta
        (muchas|mil|) gracias
        (querida|querido|queridas|queridos) (compañeras|compañeros|amigas|amigos|)
        (sí|ya)
        ahora( mismo|)
        atentamente
        atte
        cordialmente
        hola
        la
        por (el|su) trabajo
        por favor
        porfa
        y
        yo
    """,
    # no name and no title, also where it stands alone and with a capital below a signature: "Tomorrow"
    "no_name": """
        alto
        antes
        aún
        cuando
        después
        domingo
        espera
        espere
        hasta
        hoy
        jueves
        lunes
        martes
        mañana
        mes
        miércoles
        no
        nunca
        pare
        pendiente
        pero
        próxima
        próximo
        semana
        si
        sábado
        todavía
        viernes
    """,
}

REPLIES = {
    # says yes at the beginning of a clause, whatever follows: "of course", it was me
    "yes": """
        (la|lo) confirmo
        (|aquí |por la presente |yo )confirmo (la firma|mi firma|mi nombre|que he firmado|que firmé|que fui yo)
        (|aquí |por la presente |yo )confirmo que soy yo
        (|sí )(fui|soy) yo
        (|sí )quiero firmar
        claro que sí
        con (|mucho )gusto
        desde luego
        efectivamente
        es mi firma
        firmé
        he firmado
        por supuesto
        si (confirmo|acepto|claro)
        si (fui|soy) yo
        sii
        sip
        sí
        síí
        yo (fui|soy|firmé)
    """,
    # says yes only where nothing but thanks, a name or a signature stands beside it: "ok", Amina
    "ok": """
        (|por la presente |yo )confirmo
        acepto
        adelante
        así es
        claro
        confirmada
        confirmado
        confirmar
        correcto
        de acuerdo
        es correcto
        exacto
        firmado
        firmo
        ok
        si
        vale
    """,
    # says that it is done already, or who did it: no wish, where we ask for one: "I signed" this
    "already": """
        (fui|soy) yo
        (|ya )(está firmado|firmada|firmado|firmé)
        (|ya |la |lo |ya la |ya lo )he firmado
        hecho
        listo
        ya (la|lo) firmé
        yo (firmé|fui|soy)
    """,
    # agrees to do what we ask for: "I will"
    "will": """
        (|la |lo )firmaré
        (|sí )quiero
        acepto
        adelante
        con (|mucho )gusto
        cuenten conmigo
        dale
        de acuerdo
        encantada
        encantado
        lo haré
        ok
        si
        vale
    """,
    # says no and nothing else: "not me"
    "no": """
        no
        no fui yo
        no gracias
        no he sido yo
        no soy yo
        yo no
        yo no fui
    """,
    # negates: I did "not" sign
    "not": """
        jamás
        nada
        ni
        ninguna
        ninguno
        no
        nunca
        tampoco
    """,
    # the same, in answer to a wish of ours that is no request of theirs: "not this time"
    "declines": """
        (ninguna|ninguno) (|de ellas|de ellos|de estas)
        (|por )ahora no
        en otra ocasión
        esta vez no
        hoy no
        mejor no
        no (puedo|quiero)
        otra vez será
        prefiero no (firmar|hacerlo)
        prefiero que no
        todavía no
    """,
    # begins what wants no more than it says, where we asked whether they want to sign: "I only wanted to say" thank you
    "only": """
        (sólo|solo|solamente) (era una pregunta|para dar las gracias|por curiosidad|preguntaba|una pregunta)
        (|yo )(sólo|solo|solamente) (quería|quiero|deseaba) (agradecer|dar|darles|decir|decirles|preguntar|saber)
    """,
    # denies, doubts, asks, puts off or speaks of somebody else, so that a yes beside it is none: yes, "but" not me
    "turns": """
        a lo mejor
        alguien
        aunque
        cuando
        después
        disculpe
        disculpen
        en nombre de
        excepto
        fue (mi|su)
        hasta
        lo pienso
        luego
        mañana
        me equivoqué
        más adelante
        más tarde
        nadie
        olvídelo
        otra persona
        para (mi|su)
        pensar
        pensarlo
        pensaré
        pensármelo
        perdón
        pero
        por (mi|su)
        por error
        primero
        quien es
        quizá
        quizás
        quién es
        quiénes
        rechazo
        salvo
        si
        sin
        tal vez
        voy a pensar
    """,
    # begins a question: yes, "who" are you
    "asks": """
        cuál
        cuándo
        cómo
        díganme
        dónde
        envíenme
        mándenme
        por qué
        puedo
        quién
        quiénes
        qué
    """,
    # begins a clause about somebody else: yes, "my" son signed
    "others": """
        a nombre de
        ella
        ellos
        mi
        mis
        él
    """,
    # what is mine, and not somebody else: my "signature"
    "mine": """
        confirmación
        corazón
        firma
        nombre
        parte
        respuesta
    """,
    # holds a word that turns, and turns nothing: yes, "no problem"
    "harmless": """
        de nada
        hasta (luego|pronto)
        muy buenas
        más nada
        no (hay|es) (|ningún )problema
        sin (duda|problema|falta)
    """,
    # is only polite, with what follows: yes, "thank you" for asking
    "polite": """
        (|muchas |mil )gracias
        (|muy )(buenas|buenos) (|días|tardes|noches)
        (|por )favor
        buen día
        dios los bendiga
        estimada
        estimadas
        estimado
        estimados
        hola
        queridas
        queridos
    """,
    # praises, or answers thanks, and wants nothing: "you are welcome"
    "welcome": """
        (|muy )(amable|amables)
        (|muy )bien
        (|que )dios (la|las|les|lo|los) (ayude|bendiga|proteja)
        a la orden
        bravo
        con (|mucho )gusto
        de acuerdo
        de nada
        encantada
        encantado
        enhorabuena
        estupendo
        excelente
        felicidades
        genial
        no hay de qué
        perfecto
        qué bien
        recibido
        un placer
        ánimo
    """,
    # stands above a name at the end of a mail: "Best regards"
    "closing": """
        (|muy )cordialmente
        (|un )(abrazo|saludo)
        (|un |muy )cordial saludo
        abrazos
        atentamente
        con (cariño|respeto)
        en solidaridad
        paz
        saludos (|cordiales)
    """,
    # takes a name off, so that a yes beside it is none: please "remove" it
    "leaves": """
        baja
        borrar
        borren
        cancelar
        cancelen
        darme de baja
        eliminar
        eliminen
        quitar
        quiten
        retirar
        retiren
    """,
    # leaves a name where it is, so that a wish to take it off is none: please "keep my" name
    "stays": """
        (déjenme|dejen|mantengan|conserven)
        (quiero|prefiero) (seguir|quedarme)
    """,
}

CHOICES = {
    # the first of a list of ours, in reply to it: "the first", "one"
    "1": """
        (|la |el )(primera|primero|1ª|1º)
        uno
    """,
    # its second: "the second"
    "2": """
        (|la |el )(segunda|segundo|2ª|2º)
        dos
    """,
    # its third: "the third"
    "3": """
        (|la |el )(tercera|tercero|3ª|3º)
        tres
    """,
    # its fourth: "the fourth"
    "4": """
        (|la |el )(cuarta|cuarto|4ª|4º)
        cuatro
    """,
    # its fifth: "the fifth"
    "5": """
        (|la |el )(quinta|quinto|5ª|5º)
        cinco
    """,
    # every one of the list: "both"
    "all": """
        (|las |los )(dos|tres)
        ambas
        ambos
        todas
        todos
    """,
    # may stand beside a number of the list, and says nothing else: "number" 2 "please"
    "beside": """
        a
        carta
        el
        es
        la
        las
        los
        nombre
        número
        opción
        por favor
        quiero
        sí
        y
    """,
    # may stand beside it, where we asked what to sign: "sign" number 2
    "sign": """
        firmar
        firmo
    """,
    # the same, where we asked what to take off: "remove" the second
    "withdraw": """
        quitar
        quiten
        retirar
        retiren
    """,
}
