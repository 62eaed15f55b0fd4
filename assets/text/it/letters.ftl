### The words of letters to companies and authorities, in Italian. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Italian text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = GDPR
letter-law-uk = UK GDPR
letter-both-services = Facebook e Instagram
letter-company-unknown = Alla società che gestisce { $service }
letter-subject = Oggetto: { $subject }
letter-salutation = Gentili Signore, egregi Signori,
letter-closing = Distinti saluti
letter-closing-ch = Distinti saluti
letter-annexes = Allegati
letter-annex = Allegato { $number }: { $what }
letter-annex-objection = Copia della mia opposizione in data { $date }
letter-label-name = Nome: { $name }
letter-label-address = Indirizzo postale: { $address }
letter-label-email = E-mail: { $email }
letter-label-phone = Telefono: { $phone }
letter-label-service = Servizio: { $service }
letter-label-account = Account: { $account }
letter-label-reference = Numero della pratica: { $reference }
letter-label-company = Società: { $company }

## Objection by letter

letter-objection-subject = Opposizione all’uso dei miei dati personali per l’IA (articolo 21, paragrafo 1, del { $law })
letter-objection-opening = Ai sensi dell’articolo 21, paragrafo 1, del { $law }, mi oppongo al trattamento dei miei dati personali per sviluppare, addestrare, perfezionare e migliorare modelli e sistemi di IA.
letter-objection-basis = L’opposizione riguarda la Vostra IA e quella di terzi, ogni volta che il trattamento si basa su legittimi interessi (articolo 6, paragrafo 1, lettera f)).
letter-eea = Nel mio paese il GDPR si applica in virtù dell’accordo sullo Spazio economico europeo.
letter-account-intro = La mia opposizione riguarda questo account:
letter-account-linked = Lo stesso vale per ogni altro account che avete collegato a questo.
letter-no-account = Non ho un account. La presente lettera riguarda { $service }. Potete identificarmi con questi dati:
letter-data-intro = Sono interessati i seguenti dati, passati e futuri:
letter-data-own = Ciò che pubblico su { $service }: post, foto, video, commenti e dati del profilo, con i relativi metadati.
letter-data-chats = I miei scambi con funzioni di IA, compresi i miei feedback, con i relativi metadati.
letter-data-others = I dati che mi riguardano condivisi da altre persone, o che ottenete da terzi.
letter-data-shared = Post, foto, video e commenti di altre persone che mi mostrano, mi nominano o mi riguardano.
letter-data-others-chats = Ciò che altre persone scrivono su di me negli scambi con funzioni di IA.
letter-data-third-parties = I dati che mi riguardano provenienti da internet, da fonti con licenza o da altri terzi.
letter-data-whatsapp = I miei messaggi con le IA su WhatsApp, compresi i miei feedback, con i relativi metadati.
letter-special = Tali dati possono comprendere categorie particolari di dati personali (articolo 9, paragrafo 1). Non presto il consenso al loro trattamento per questa finalità.
letter-split-meta = Meta AI in WhatsApp è gestita da Meta. La presente lettera è pertanto indirizzata a Voi; WhatsApp ne riceve una separata.
letter-split-whatsapp = So che Meta AI in WhatsApp è gestita da Meta. Meta riceve pertanto una lettera separata. Vi chiedo di indicarmi che cosa fate Voi con questi dati, e di non trasmetterli per questa finalità.
letter-ground-intro = Questi sono i motivi connessi alla mia situazione particolare:
letter-ground-none = Se Vi occorrono altre informazioni sulla mia situazione particolare, Vi chiedo di indicarmi senza ritardo quali.
letter-requests-intro = Vi chiedo quanto segue:
letter-request-stop = Cessare questo trattamento (articolo 21, paragrafo 1).
letter-request-restrict = Limitare il trattamento in attesa della verifica in merito all’eventuale prevalenza dei Vostri motivi legittimi rispetto ai miei (articolo 18, paragrafo 1, lettera d)). Informarmi prima che la limitazione sia revocata (articolo 18, paragrafo 3).
letter-request-erase = Cancellare i dati in questione dagli insiemi di dati usati per questa finalità (articolo 17, paragrafo 1, lettera c)).
letter-request-recipients = Comunicare la cancellazione e la limitazione a ciascuno dei destinatari dei dati, e indicarmi chi sono i destinatari (articolo 19).
letter-request-confirm = Confermarmi per iscritto che cosa avete fatto.
letter-request-refusal = In caso di rifiuto, indicare i Vostri motivi legittimi cogenti e le ragioni del rifiuto (articolo 21, paragrafo 1, e articolo 12, paragrafo 4).
letter-answer-due = Vi chiedo di rispondere senza ingiustificato ritardo e al più tardi entro un mese dal ricevimento (articolo 12, paragrafo 3). Se ricevete questa lettera in data { $start }, il termine scade in data { $due }.
letter-due-moved = Secondo il calendario, il termine scadrebbe in data { $date }. Quel giorno non è lavorativo; vale pertanto il giorno lavorativo successivo (regolamento n. 1182/71, articolo 3, paragrafo 4).
letter-due-moved-uk = Secondo il calendario, il termine scadrebbe in data { $date }. Quel giorno non è lavorativo; vale pertanto il giorno lavorativo successivo.
letter-no-deletion = Non Vi chiedo di eliminare il mio account. Se la mia opposizione dovesse modificare il servizio per me, Vi chiedo di informarmi prima.
letter-how-to-answer = Vi chiedo di rispondere per e-mail a { $email } o per posta all’indirizzo sopra indicato. Vi chiedo di non rinviarmi a un altro modulo.
letter-identity = Se nutrite ragionevoli dubbi circa la mia identità, indicatemi senza ritardo quali informazioni Vi occorrono (articolo 12, paragrafo 6).

## Switzerland: express prohibition

letter-ch-subject = Divieto espresso di usare i miei dati personali per l’IA
letter-ch-opening = Vi vieto espressamente di trattare i miei dati personali per sviluppare, addestrare, perfezionare e migliorare modelli e sistemi di IA. Il divieto riguarda la Vostra IA e quella di terzi.
letter-ch-account = Il mio divieto riguarda questo account:
letter-ch-law = Un trattamento contro la mia espressa manifestazione di volontà lede la personalità (art. 30 cpv. 2 lett. b della legge federale sulla protezione dei dati, LPD). Richiederebbe un motivo giustificativo ai sensi dell’art. 31.
letter-ch-public = Il mio divieto comprende i dati che ho reso accessibili a chiunque (art. 30 cpv. 3 LPD).
letter-ch-request-stop = Cessare questo trattamento.
letter-ch-request-erase = Cancellare i dati in questione dagli insiemi di dati usati per questa finalità.
letter-ch-request-disclose = Non comunicare questi dati a terzi per questa finalità.
letter-ch-request-confirm = Confermarmi per iscritto che cosa avete fatto, o indicare il motivo giustificativo che invocate.
letter-ch-due = Vi chiedo di rispondere entro il giorno { $due }. Questa data è una mia scelta; la legge non ne fissa una.
letter-ch-reminder-subject = Sollecito per la mia opposizione in data { $date } all’uso dei miei dati personali per l’IA
letter-ch-waited = Attendevo una risposta entro il giorno { $due }. La legge non fissa una data.
letter-ch-next = In caso contrario mi riservo azioni davanti al giudice civile (art. 32 cpv. 2 LPD) e una segnalazione all’Incaricato federale della protezione dei dati e della trasparenza (art. 49 LPD).

## Brazil: opposition

letter-br-subject = Opposizione all’uso dei miei dati personali per l’IA (articolo 18, § 2, della LGPD)
letter-br-opening = Ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD, legge 13.709/2018), mi oppongo al trattamento dei miei dati personali per sviluppare, addestrare, perfezionare e migliorare l’IA.
letter-br-basis = Non ho prestato il consenso a questo uso. A mio avviso, non è conforme alla legge.
letter-br-request-stop = Cessare questo trattamento, per la Vostra IA e per quella di terzi.
letter-br-request-exclude = Escludere i dati in questione dagli insiemi di dati usati per questa finalità.
letter-br-request-confirm = Confermarmi per iscritto che cosa avete fatto.
letter-br-request-reasons = Se non potete agire immediatamente, indicarmi le Vostre ragioni (articolo 18, §§ 3–5).
letter-br-due = Vi chiedo di agire immediatamente e gratuitamente (articolo 18, §§ 3–5).
letter-br-reminder-subject = Sollecito per la mia opposizione in data { $date } (articolo 18 della LGPD)
letter-br-waited = La LGPD richiede un’azione immediata o l’indicazione delle ragioni (articolo 18, §§ 3–5). Quanto ho ricevuto finora non soddisfa tale obbligo.
letter-br-next = In caso contrario valuterò una petizione all’autorità per la protezione dei dati, l’ANPD (articolo 18, § 1), e agli organismi di tutela dei consumatori (articolo 18, § 8).

## Reminder

letter-reminder-subject = Sollecito per la mia opposizione in data { $date } (articolo 21, paragrafo 1, del { $law })
letter-ref-form = In data { $date } Vi ho inviato la mia opposizione all’uso dei miei dati personali per l’IA. Ho usato il modulo all’indirizzo { $address }.
letter-ref-email = In data { $date } Vi ho inviato la mia opposizione all’uso dei miei dati personali per l’IA, per e-mail a { $address }.
letter-ref-post = In data { $date } Vi ho inviato la mia opposizione all’uso dei miei dati personali per l’IA, per posta a: { $address }.
letter-happened-silence = Da allora non ho ricevuto alcuna risposta.
letter-happened-receipt = In data { $date } avete confermato il ricevimento della mia opposizione. Da allora non ho ricevuto alcuna decisione.
letter-happened-replied = Mi avete posto una domanda, e ho risposto in data { $date }. Da allora non ho ricevuto alcuna decisione.
letter-happened-refused = In data { $date } avete respinto la mia opposizione.
letter-happened-more-time = In data { $date } avete annunciato che Vi occorre più tempo. Da allora non ho ricevuto alcuna decisione.
letter-late-law = Tale annuncio è giunto troppo tardi. L’articolo 12, paragrafo 3, consente una proroga solo se mi informate, indicando i motivi, entro un mese dal ricevimento.
letter-extended-over = Anche il termine prorogato è ormai scaduto.
letter-period-over = Calcolato dal ricevimento in data { $start }, il termine di cui all’articolo 12, paragrafo 3, è scaduto in data { $due }.
letter-no-notice = Non mi risulta alcuna comunicazione, entro il primo mese, che Vi occorra più tempo.
letter-burden = Spetta a Voi dimostrare l’esistenza di motivi legittimi cogenti che prevalgono sui miei interessi, diritti e libertà (articolo 21, paragrafo 1).
letter-burden-answer = La Vostra risposta non mi convince che tali motivi esistano nel mio caso. Vi chiedo di indicarli per il mio caso, e di spiegare come li avete ponderati.
letter-repeat-intro = Ribadisco le mie richieste:
letter-not-new = Il presente è un sollecito, non una nuova richiesta. La data della mia opposizione resta invariata.
letter-new-period = Vi chiedo di rispondere entro il giorno { $due }. Questa data è una mia scelta; non proroga alcun termine di legge.
letter-next = In caso contrario proporrò reclamo a un’autorità di controllo (articolo 77). Mi riservo di ricorrere al giudice (articolo 79).
letter-next-uk = In caso contrario presenterò a Voi un reclamo in materia di protezione dei dati (sezione 164A del Data Protection Act 2018), e in seguito mi rivolgerò all’ICO.

## Reply to a question

letter-reply-subject = Vostra domanda in data { $asked } sulla mia opposizione in data { $date }
letter-reply-opening = In data { $asked } mi avete chiesto altre informazioni sulla mia opposizione in data { $date }. Questa è la mia risposta.
letter-reply-which = Mi oppongo a questo trattamento: l’uso dei miei dati personali per sviluppare, addestrare, perfezionare e migliorare modelli e sistemi di IA, Vostri o di terzi (articolo 21, paragrafo 1, del { $law }).
letter-reply-responsible = Se ritenete che sia competente un’altra società, Vi chiedo di indicarmi quale, e di trasmetterle la mia opposizione.
letter-reply-period = A mio avviso, la Vostra domanda non fa decorrere di nuovo il termine di cui all’articolo 12, paragrafo 3. Esso decorre dal ricevimento in data { $start } e scade in data { $due }.
letter-reply-uk = Ora disponete della mia risposta. Calcolato dal ricevimento in data { $start }, il termine scade in data { $due }, salvo il tempo per il quale la legge sospende il termine.
letter-reply-decide = Vi chiedo di decidere ora sulla mia opposizione, e di confermarmi la Vostra decisione per iscritto.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Reclamo in materia di protezione dei dati sulla mia opposizione in data { $date }
letter-uk-opening = Presento un reclamo in materia di protezione dei dati ai sensi della sezione 164A del Data Protection Act 2018, inserita dalla sezione 103 del Data (Use and Access) Act 2025.
letter-facts-intro = Questi sono i fatti:
letter-uk-acknowledge = Vi chiedo di confermare il ricevimento di questo reclamo entro 30 giorni, calcolati dal giorno successivo al ricevimento. Se lo ricevete in data { $start }, il termine scade in data { $due }.
letter-uk-outcome = Vi chiedo di adottare le misure opportune senza ingiustificato ritardo, e di comunicarmi l’esito.
letter-uk-next = Se la questione resta irrisolta, mi rivolgerò all’ICO.

## What happened, as a list

letter-fact-account = Uso { $service }; il mio account è: { $account }.
letter-fact-no-account = Scrivo come persona senza account. La questione riguarda dati su di me presenti su { $service }.
letter-fact-what = La mia opposizione riguarda il trattamento dei miei dati personali per sviluppare, addestrare, perfezionare e migliorare modelli e sistemi di IA.
letter-fact-form = { $date }: la mia opposizione, tramite il modulo all’indirizzo { $address }.
letter-fact-email = { $date }: la mia opposizione, per e-mail a { $address }.
letter-fact-post = { $date }: la mia opposizione, per posta a { $address }.
letter-fact-form-missing = { $date }: la pagina ufficiale non mi ha mostrato il modulo.
letter-fact-receipt = { $date }: conferma di ricevimento, senza una decisione.
letter-fact-accepted = { $date }: una risposta che accoglie la mia opposizione.
letter-fact-refused = { $date }: rifiuto della mia opposizione.
letter-fact-more-asked = { $date }: una domanda a me sulla mia opposizione.
letter-fact-replied = { $date }: la mia risposta a una domanda sulla mia opposizione.
letter-fact-other-company = { $date }: una risposta secondo cui è competente un’altra società.
letter-fact-other-form = { $date }: una risposta secondo cui dovrei usare un altro modulo.
letter-fact-more-time = { $date }: annuncio che occorre più tempo.
letter-fact-reminded = { $date }: il mio sollecito.
letter-fact-over = { $date }: scadenza del termine di cui all’articolo 12, paragrafo 3, calcolato dal ricevimento in data { $start }.
letter-fact-open = A oggi non ho ricevuto alcuna decisione.

## What was infringed

letter-claims-intro = A mio avviso sono state violate queste disposizioni del { $law }:
letter-claim-silence = Articolo 12, paragrafi 3 e 4: entro il termine non mi è stato comunicato né quale azione è stata intrapresa né perché nessuna lo è stata.
letter-claim-late = Articolo 12, paragrafo 3: la proroga è stata annunciata solo dopo il primo mese, e quindi troppo tardi.
letter-claim-extended = Articolo 12, paragrafo 3: neppure entro il termine prorogato ho ricevuto una decisione.
letter-claim-stop = Articolo 21, paragrafo 1: nessuno mi ha confermato che il trattamento è cessato, né ha dimostrato motivi legittimi cogenti.
letter-claim-refused = Articolo 21, paragrafo 1: spetta al titolare del trattamento dimostrare l’esistenza di motivi legittimi cogenti che prevalgono sui miei interessi, diritti e libertà. A mio avviso, il rifiuto non lo dimostra.
letter-claim-restrict = Articolo 18, paragrafo 1, lettera d): nessuno mi ha confermato la limitazione del trattamento in attesa della verifica in merito all’eventuale prevalenza dei motivi legittimi del titolare del trattamento rispetto ai miei.
letter-claim-erase = Articolo 17, paragrafo 1, lettera c): nessuno mi ha confermato la cancellazione dei dati in questione.
letter-claim-obstructed = Articolo 12, paragrafo 2, e articolo 25: l’esercizio del mio diritto non è stato agevolato, come mostrano i fatti.

## Complaint to an authority

letter-complaint-subject = Reclamo ai sensi dell’articolo 77 del GDPR nei confronti di { $company }
letter-complaint-opening = Propongo reclamo ai sensi dell’articolo 77 del regolamento (UE) 2016/679 (regolamento generale sulla protezione dei dati, GDPR). La mia residenza abituale è nel territorio di Vostra competenza.
letter-complaint-language = Scrivo in italiano perché non posso offrire questa lettera nella Vostra lingua. Vi chiedo di comunicarmi se Vi occorre una traduzione.
letter-complaint-me = Reclamante
letter-complaint-controller = Titolare del trattamento
letter-complaint-lead = Il trattamento è transfrontaliero. Per quanto mi risulta, l’autorità di controllo capofila è la Data Protection Commission in Irlanda (articolo 56).
letter-complaint-contact = Vi chiedo di coinvolgerla come prevede la legge (articolo 60), e di restare l’autorità alla quale posso rivolgermi.
letter-complaint-lead-you = Il trattamento è transfrontaliero. Per quanto mi risulta, siete Voi l’autorità di controllo capofila (articolo 56).
letter-complaint-facts = I fatti
letter-complaint-law = Diritti violati
letter-complaint-second = In secondo luogo, Vi chiedo di esaminare se i legittimi interessi (articolo 6, paragrafo 1, lettera f)) possano costituire una base per questo trattamento.
letter-complaint-time = Quando ne ho avuto conoscenza
letter-complaint-known = Ho conoscenza della violazione dal giorno { $date }.
letter-complaint-wishes = Che cosa chiedo
letter-wish-find = Accertare che i miei diritti sono stati violati.
letter-wish-order = Ingiungere al titolare del trattamento di dare seguito alla mia opposizione (articolo 58, paragrafo 2, lettera c)).
letter-wish-limit = Imporre una limitazione provvisoria o definitiva al trattamento, incluso il divieto di trattamento (articolo 58, paragrafo 2, lettera f)).
letter-wish-erase = Ordinare la cancellazione dei dati in questione (articolo 58, paragrafo 2, lettera g)).
letter-wish-inform = Informarmi dello stato e dell’esito del mio reclamo (articolo 77, paragrafo 2).
letter-complaint-more = Altre informazioni
letter-complaint-earlier = Ho già contattato il titolare del trattamento, come descritto sopra.
letter-complaint-court-no = Nessun giudice si occupa di questa questione su mia richiesta.
letter-complaint-court-yes = Un giudice si occupa di questa questione su mia richiesta.
letter-complaint-name-yes = Acconsento che trasmettiate il mio nome e questo reclamo al titolare del trattamento.
letter-complaint-name-no = Vi chiedo di non rivelare la mia identità al titolare del trattamento. Se senza di essa il procedimento non è possibile, Vi chiedo di consultarmi prima.
letter-complaint-annexes = L’allegato 1 è la mia opposizione. Gli allegati sono nella lingua originale; Vi chiedo di comunicarmi se Vi occorre una traduzione.
letter-complaint-procedure = Mi richiamo al regolamento (UE) 2025/2518, che si applica ai reclami relativi a trattamenti transfrontalieri proposti dal 2 aprile 2027.
