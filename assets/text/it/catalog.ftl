### Italian words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages; in Italian. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = I tuoi post, foto, commenti e chat con l’IA. Comprende Messenger.
platform-instagram = Instagram
platform-instagram-hint = I tuoi post, foto, commenti e chat con l’IA. Comprende Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Ciò che scrivi a Meta AI in WhatsApp. Le tue chat private non vengono usate.
platform-no-account = Senza account
platform-no-account-hint = Non hai un account, ma altri scrivono di te o condividono foto di te.

## Where a person lives, and the right that applies there

zone-eu = Unione europea
zone-eea = Islanda, Liechtenstein o Norvegia
zone-uk = Regno Unito
zone-switzerland = Svizzera
zone-brazil = Brasile
zone-unclear = Un luogo di cui non abbiamo verificato la legge
zone-elsewhere = Un altro paese
law-eu = Hai il diritto di opposizione secondo l’articolo 21 del GDPR.
law-eea = Hai il diritto di opposizione secondo l’articolo 21 del GDPR, che si applica tramite l’accordo SEE.
law-uk = Hai il diritto di opposizione secondo l’articolo 21 del UK GDPR.
law-switzerland = Secondo gli articoli da 30 a 32 della legge svizzera sulla protezione dei dati, puoi vietare espressamente questo uso.
law-brazil = Secondo l’articolo 18 della LGPD, puoi opporti a un uso non conforme alla legge.
law-unclear = Non abbiamo verificato quale diritto vale dove vivi.
law-elsewhere = Dove vivi, non è noto un diritto contro questo uso dei tuoi post.

## Routes

route-facebook-ai-page = Pagina di Meta sull’IA, per Facebook
route-facebook-ai-page-audience = Per chi ha un account Facebook nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito.
route-facebook-form-2025 = Modulo Facebook del 2025
route-facebook-form-2025-audience = Per chi ha un account Facebook nell’UE, in Islanda, Liechtenstein, Norvegia o Svizzera.
route-facebook-form-2024 = Modulo Facebook del 2024
route-facebook-form-2024-audience = Per chi ha un account Facebook nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito.
route-facebook-router = Modulo Facebook per tutte le opposizioni
route-facebook-router-audience = Per chi ha un account Facebook nell’UE, in Islanda, Liechtenstein, Norvegia o nel Regno Unito.
route-facebook-legitimate-interest = Modulo Facebook contro i “legittimi interessi”
route-facebook-legitimate-interest-audience = Per chi ha un account Facebook nell’UE, in Islanda, Liechtenstein o Norvegia.
route-meta-privacy-rights = Pagina generale di Meta per le richieste sulla privacy
route-meta-privacy-rights-audience = Per chi ha un account Facebook o Instagram, quando il modulo sull’IA non appare.
route-instagram-ai-page = Pagina di Meta sull’IA, per Instagram
route-instagram-ai-page-audience = Per chi ha un account Instagram nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito.
route-instagram-form-2025 = Modulo Instagram del 2025
route-instagram-form-2025-audience = Per chi ha un account Instagram nell’UE, in Islanda, Liechtenstein, Norvegia o Svizzera.
route-instagram-form-2024 = Modulo Instagram più vecchio
route-instagram-form-2024-audience = Per chi ha un account Instagram nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito.
route-instagram-legitimate-interest = Modulo Instagram contro i “legittimi interessi”
route-instagram-legitimate-interest-audience = Per chi ha un account Instagram nell’UE, in Islanda, Liechtenstein o Norvegia.
route-uk-privacy-centre = Centro sulla privacy di Meta
route-uk-privacy-centre-audience = Per chi ha un account Facebook o Instagram nel Regno Unito.
route-brazil-facebook-ai-page = Pagina di Meta sull’IA, per Facebook in Brasile
route-brazil-facebook-ai-page-audience = Per chi ha un account Facebook in Brasile.
route-brazil-facebook-form = Modulo Facebook, in Brasile
route-brazil-facebook-form-audience = Per chi ha un account Facebook in Brasile.
route-brazil-instagram-ai-page = Pagina di Meta sull’IA, per Instagram in Brasile
route-brazil-instagram-ai-page-audience = Per chi ha un account Instagram in Brasile.
route-brazil-whatsapp-ai-messages = Modulo WhatsApp per i messaggi con le IA, in Brasile
route-brazil-whatsapp-ai-messages-audience = Per chi ha un account WhatsApp in Brasile.
route-brazil-others-ai-page = Pagina di Meta sull’IA, per chi in Brasile non ha un account
route-brazil-others-ai-page-audience = Per chi in Brasile non ha un account.
route-whatsapp-ai-messages = Modulo WhatsApp per i messaggi con le IA
route-whatsapp-ai-messages-audience = Per chi ha un account WhatsApp nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito.
route-whatsapp-general = Modulo generale di WhatsApp sulla privacy
route-whatsapp-general-audience = Per chi ha un account WhatsApp in Europa.
route-third-party-data = Modulo di Meta per le informazioni di terzi
route-third-party-data-audience = Per chi vive nell’UE, in Islanda, Liechtenstein, Norvegia, Svizzera o nel Regno Unito. Non serve un account.
route-third-party-data-elsewhere = Modulo di Meta per le informazioni di terzi, in altri paesi
route-third-party-data-elsewhere-audience = Per chi vive in tutti gli altri paesi, con o senza account.
route-unclear-facebook-ai-page = Pagina di Meta sull’IA, per Facebook
route-unclear-facebook-ai-page-audience = Per chi ha un account Facebook dove non abbiamo verificato la legge.
route-unclear-instagram-ai-page = Pagina di Meta sull’IA, per Instagram
route-unclear-instagram-ai-page-audience = Per chi ha un account Instagram dove non abbiamo verificato la legge.
route-unclear-whatsapp-ai-messages = Modulo WhatsApp per i messaggi con le IA
route-unclear-whatsapp-ai-messages-audience = Per chi ha un account WhatsApp dove non abbiamo verificato la legge.
route-letter-meta-ireland = Lettera a Meta in Irlanda
route-letter-meta-ireland-audience = Per chi ha un account Facebook o Instagram nell’UE, in Islanda, Liechtenstein o Norvegia.
route-letter-meta-ireland-others = Lettera a Meta in Irlanda, senza account
route-letter-meta-ireland-others-audience = Per chi vive nell’UE, in Islanda, Liechtenstein o Norvegia e non ha un account.
route-letter-meta-ireland-whatsapp = Lettera a Meta in Irlanda, sull’IA in WhatsApp
route-letter-meta-ireland-whatsapp-audience = Per chi ha un account WhatsApp nell’UE, in Islanda, Liechtenstein o Norvegia.
route-letter-whatsapp-ireland = Lettera a WhatsApp in Irlanda
route-letter-whatsapp-ireland-audience = Per chi ha un account WhatsApp nell’UE, in Islanda, Liechtenstein o Norvegia.

## Steps: opening the form

step-log-in = Prima accedi, nello stesso browser.
step-log-in-facebook = Prima accedi a Facebook, nello stesso browser.
step-log-in-instagram = Prima accedi a Instagram, nello stesso browser.
step-open-address = Apri l’indirizzo.
step-open-page = Apri la pagina di Meta.
step-phone-address-bar = Incolla l’indirizzo nel browser del telefono, così non si apre un’app.
step-scroll-end = Scorri fino in fondo alla pagina. Il modulo è lì.
step-answer-yes = Se ti chiedono se la richiesta riguarda l’IA di Meta, rispondi di sì.
step-find-link-facebook = Scorri in basso. Premi il link per opporti per Facebook.
step-find-link-instagram = Scorri in basso. Premi il link per opporti per Instagram.
step-find-link-whatsapp = Scorri in basso. Premi il link sui tuoi messaggi con le IA su WhatsApp.
step-find-link-others = Scorri in basso. Cerca un link per chi non ha un account.
step-find-link-top = Premi la parola “opporti” nel riquadro in alto.
step-app-settings = Nell’app, apri le impostazioni.
step-app-privacy-centre = Apri il Centro sulla privacy.
step-app-object-link = Apri la parte sull’IA di Meta, e premi la parola “opporti”.
step-facebook-app-menu = Nell’app Facebook, premi le tre linee.
step-facebook-app-settings = Premi “Impostazioni e privacy”.
step-facebook-app-centre = Premi “Centro sulla privacy”.
step-instagram-app-menu = Nell’app Instagram, vai al tuo profilo e premi le tre linee.
step-instagram-app-centre = Verso la fine dell’elenco, premi “Centro sulla privacy”.
step-pick-product = Scegli Facebook o Instagram.
step-pick-objection = Scegli la richiesta di opposizione.
step-whatsapp-choose = Scegli “Come posso oppormi al trattamento delle mie informazioni”.
step-third-party-choose = Scegli di opporti all’uso delle tue informazioni provenienti da terzi.
step-third-party-concern = Scegli che cosa riguarda la tua richiesta.
step-ask-meta-ai = Fai a Meta AI una domanda su di te. Conserva la domanda e una foto dello schermo con la risposta.

## Steps: ways that are drawn

step-facebook-web-picture = Su facebook.com, premi la tua foto del profilo.
step-facebook-web-settings = Premi “Impostazioni e privacy”.
step-facebook-web-centre = Premi “Centro sulla privacy”.
step-facebook-web-ai = Premi “IA di Meta”.
step-facebook-web-shared = Premi la parte su ciò che condividi nei prodotti di Meta. Cerca lì il modulo.
step-instagram-web-profile = Su Instagram, vai al tuo profilo.
step-instagram-web-menu = Premi le tre linee.
step-instagram-web-centre = Sotto “Altre informazioni e assistenza”, premi “Centro sulla privacy”.
step-instagram-web-object = Premi la parola “opporti”.
step-whatsapp-chat = In WhatsApp, apri la chat.
step-whatsapp-chat-privacy = Cerca in questa chat “Privacy avanzata della chat”. Attivala.

## Words in drawings of forms and menus

drawn-ask-ai = La richiesta riguarda l’IA di Meta?
drawn-yes = Sì
drawn-product = Scegli un prodotto
drawn-facebook-or-instagram = Facebook o Instagram
drawn-request = Scegli una richiesta
drawn-objection = Opporsi
drawn-question = Scegli una domanda
drawn-whatsapp-objection = Come posso oppormi …
drawn-third-party-objection = Opporsi all’uso delle mie informazioni provenienti da terzi
drawn-concern = Scegli che cosa riguarda la richiesta
drawn-your-concern = La tua richiesta
drawn-facebook = Facebook
drawn-facebook-app = App Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Il tuo profilo
drawn-whatsapp = WhatsApp
drawn-menu = Menu
drawn-settings-privacy = Impostazioni e privacy
drawn-privacy-centre = Centro sulla privacy
drawn-more-info = Altre informazioni e assistenza
drawn-profile-picture = La tua foto del profilo
drawn-profile = Profilo
drawn-three-lines = Le tre linee
drawn-ai-at-meta = IA di Meta
drawn-shared = Informazioni che hai condiviso nei prodotti di Meta
drawn-object = opporti
drawn-ai-page = Pagina di Meta sull’IA
drawn-ai-messages = messaggi con le IA su WhatsApp
drawn-form = Il modulo
drawn-a-chat = La chat
drawn-this-chat = In questa chat
drawn-advanced-privacy = Privacy avanzata della chat

## Steps: filling it in

step-check-email = Controlla l’e-mail. Dovrebbe essere quella di questo account.
step-country-and-email = Controlla l’e-mail. Se viene chiesto un paese, scegli il tuo.
step-paste = Incolla il tuo testo nella casella.
step-paste-optional = Incolla il tuo testo nella casella. Nell’UE può restare vuota.
step-paste-names-ai = Incolla il tuo testo. Controlla che nomini l’IA di Meta.
step-paste-and-send = Se vuoi, incolla il tuo testo. Poi premi Invia.
step-brazil-fields = Compila il paese, l’e-mail e il testo.
step-whatsapp-number = Scrivi il tuo numero WhatsApp con il prefisso internazionale.
step-whatsapp-email = Scrivi un indirizzo e-mail che puoi leggere ora.
step-third-party-fields = Scrivi il tuo nome, il paese e l’e-mail.
step-third-party-proof = Incolla il testo, la domanda a Meta AI e la foto dello schermo.

## Steps: sending it

step-send = Premi “Invia” o “Send”.
step-wait-screenshot = Aspetta il messaggio sulla pagina. Fai una foto dello schermo.
step-brazil-code = Tieni aperta la pagina. Inserisci il codice dell’e-mail.
step-enter-code = Tieni aperta la pagina. Inserisci il codice dell’e-mail.
step-whatsapp-answer-mail = Un’e-mail ti chiederà a quale uso ti opponi, e perché. Rispondi.

## Steps: by post

step-letter-print = Metti il tuo testo in una lettera, con nome, indirizzo e data. Stampala.
step-letter-sign = Firmala.
step-letter-registered = Spediscila per raccomandata, così puoi provare che è arrivata.
step-letter-slip = Conserva la ricevuta dell’ufficio postale.
step-letter-note-date = Annota il giorno della consegna.

## What comes after sending

after-mail-minutes = Spesso arriva un’e-mail entro pochi minuti. Può già accettare la tua opposizione.
after-mail-day = Può volerci anche un giorno. Se entro due giorni non arriva nulla, guarda nella posta indesiderata.
after-popup = Su un telefono, al posto di un’e-mail può apparire un messaggio sullo schermo.
after-english = La risposta può essere in inglese. È normale.
after-keep = Conserva la risposta. Non è nota una pagina dove poter rivedere l’opposizione in seguito.
after-code = Prima può arrivare un’e-mail con un codice. Non è ancora la risposta.
after-question-whatsapp = WhatsApp chiede per e-mail a quale uso ti opponi, e perché. Rispondi a quell’e-mail.
after-review = Una persona può esaminare la tua richiesta. Non è noto quanto ci vuole.
after-refusal-form = È possibile un rifiuto standard. Conserva anche quello.
after-letter = La risposta può arrivare per posta o per e-mail.

## What sources disagree about, and what to know before

note-not-checked-live = Nessuno ha aperto questo indirizzo per questa versione dell’app. È noto solo da fonti con data.
note-region = Meta mostra il modulo solo a chi ha effettuato l’accesso, e non in tutti i paesi. Se usi una VPN, prima spegnila.
note-log-in-first = Se vedi invece una pagina su Meta AI, accedi e apri di nuovo l’indirizzo.
note-linked-accounts = Secondo Meta, un’opposizione vale per tutti gli account dello stesso Accounts Centre (Centro gestione account). Alcune guide dicono il contrario. Per sicurezza puoi presentarne una per ogni account.
note-late-objection = La tua opposizione ferma l’uso futuro. Non può togliere nulla da un’IA già addestrata. Non è certo se vale per i tuoi post più vecchi: le fonti non concordano.
note-others-posts = La tua opposizione non riguarda ciò che altri pubblicano su di te.
note-ai-chats = Secondo Meta, l’opposizione vale anche per le tue chat con Meta AI qui. Nel 2025 un’associazione di consumatori ha detto di no.
note-earlier-objection = Secondo Meta, un’opposizione del 2024 vale ancora. Alcuni consigliano di ripeterla per sicurezza.
note-meta-account = La pagina ha un altro link per un account Meta, per esempio per l’app Meta AI o Quest.
note-pages = Non è certo se una Pagina Facebook può opporsi: le fonti non concordano. Accedi con il tuo profilo personale.
note-reason-optional = Nell’UE non devi indicare un motivo.
note-country-if-asked = Ad alcune persone è stato chiesto il paese, ad altre no.
note-form-of-2024 = Nel 2024 questo modulo chiedeva un paese, un motivo e un codice. A una persona è stato detto di scrivere almeno 100 caratteri.
note-norway = Nel 2024, per alcune persone, il modulo di Meta non ha accettato la Norvegia come paese. Dalla Norvegia, una lettera è un’altra via.
note-router-replaced = Meta ha sostituito questo indirizzo nella sua informativa il 23 luglio 2026. Ora potrebbe non portare da nessuna parte.
note-any-objection = Questo modulo accetta ogni tipo di opposizione. Il tuo testo deve dire che la tua riguarda l’IA.
note-general-channel = Questa pagina accetta ogni tipo di richiesta sulla privacy. Non è noto se porta al modulo sull’IA.
note-uk-instagram = Su un computer, questo indirizzo vale per Facebook. Per Instagram, usa il Centro sulla privacy nell’app Instagram.
note-uk-form-unknown = Non è noto l’indirizzo di un modulo solo per il Regno Unito. Non è noto neppure quale azienda di Meta è competente lì.
note-brazil-form-unknown = Non è noto l’indirizzo del modulo di Meta per il Brasile. La pagina può portare lì.
note-brazil-reason = In Brasile, ancora a dicembre 2025 il modulo chiedeva un breve motivo.
note-brazil-non-users = Nel 2024 Meta ha promesso all’autorità brasiliana un modulo per chi non ha un account. Non è noto dove si trova.
note-unclear-law = Dove vivi il modulo potrebbe non apparire. Non abbiamo verificato la legge del luogo.
note-whatsapp-address = L’indirizzo del modulo non è noto. La pagina di Meta dovrebbe avere un link.
note-whatsapp-separate = Per WhatsApp serve sempre un’opposizione a parte, anche se i tuoi account sono collegati.
note-whatsapp-two-routes = WhatsApp ha due moduli: uno per i messaggi con le IA, e uno generale. Molte guide li confondono.
note-whatsapp-private = Le tue chat private non vengono usate. A Meta va solo ciò che qualcuno manda a Meta AI.
note-whatsapp-precaution = A quanto pare, nel giugno 2025 Meta ha definito questo modulo una precauzione: all’epoca questi messaggi non venivano usati.
note-whatsapp-not-theirs = WhatsApp può rispondere che la cosa riguarda Meta. Conserva la risposta, e usa il modulo per i messaggi con le IA.
note-whatsapp-disputed = Nel maggio 2025 alcuni dicevano che per WhatsApp non è possibile opporsi. Da allora Meta indica un modulo apposito per l’opposizione.
note-third-party-limit = Questo modulo riguarda i dati di “terzi”. Per Meta sono internet e i dati ottenuti con licenza. Una foto di te su Facebook, pubblicata da amici, può restare esclusa.
note-third-party-italy = L’autorità italiana indica questo modulo per chi non ha un account e i cui dati sono stati pubblicati da altri.
note-third-party-proof = Non è certo se devi dimostrare che Meta ha dati su di te: le fonti non concordano.
note-third-party-proof-needed = Questo modulo chiede una foto dello schermo con una risposta di Meta AI che mostra i tuoi dati.
note-third-party-not-automatic = Meta dice che non accoglie queste richieste in automatico. Nel 2023 più di una dozzina di artisti hanno avuto un rifiuto.
note-ask-who-posted = L’ha pubblicato qualcuno che conosci? Chiedi di toglierlo. Per questo non serve un modulo.
note-letter-proof = La raccomandata è il canale che puoi provare.
note-letter-no-email = Nessun indirizzo e-mail di Meta per le opposizioni è confermato. Un’opposizione per e-mail è tornata indietro con un errore.
note-letter-others = L’informativa di Meta nomina anche chi non ha un account. La lettera può quindi parlare di ciò che altri hanno condiviso.
note-letter-whatsapp-two = È Meta a gestire Meta AI dentro WhatsApp. Scrivi quindi una lettera a entrambe le aziende, Meta e WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Dove vivi, Meta non offre un modulo contro l’uso dei tuoi post. Non è noto un diritto a questo.
why-elsewhere-whatsapp = Non risulta che Meta offra questo modulo dove vivi. Non è noto un diritto a questo.
help-private-account = Rendi privato il tuo account. Così i nuovi post non sono pubblici.
help-limit-old-posts = Limita chi può vedere i tuoi vecchi post.
help-delete-posts = Elimina i post che non vuoi siano usati, o l’intero account.
help-avoid-meta-ai = Non usare Meta AI, e non affidarle cose private.
help-third-party-form = Se Meta AI mostra i tuoi dati, usa il modulo di Meta per le informazioni di terzi.
help-whatsapp-avoid-meta-ai = Non scrivere a Meta AI, e non nominarla in una chat.
help-whatsapp-delete-chat = Archivia o elimina la chat con Meta AI. Meta AI stessa non si può togliere.
help-whatsapp-chat-privacy = Attiva la privacy avanzata in ogni chat. Così i suoi messaggi non vengono usati per funzioni di IA.
help-whatsapp-accounts-centre = Tieni WhatsApp fuori dall’Accounts Centre (Centro gestione account). Le sue chat con l’IA sono così meno collegate agli altri account.
help-whatsapp-reset = Alcuni riferiscono che inviare “/reset-ai” nella chat elimina la copia di Meta. Non abbiamo potuto confermarlo.

## Countries and territories

place-AT = Austria
place-BE = Belgio
place-BG = Bulgaria
place-HR = Croazia
place-CY = Cipro
place-CZ = Cechia
place-DK = Danimarca
place-EE = Estonia
place-FI = Finlandia
place-FR = Francia
place-DE = Germania
place-DE-BW = Baden-Württemberg
place-DE-BY = Baviera
place-DE-BE = Berlino
place-DE-BB = Brandeburgo
place-DE-HB = Brema
place-DE-HH = Amburgo
place-DE-HE = Assia
place-DE-MV = Meclemburgo-Pomerania Anteriore
place-DE-NI = Bassa Sassonia
place-DE-NW = Renania Settentrionale-Vestfalia
place-DE-RP = Renania-Palatinato
place-DE-SL = Saarland
place-DE-SN = Sassonia
place-DE-ST = Sassonia-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turingia
place-GR = Grecia
place-HU = Ungheria
place-IE = Irlanda
place-IT = Italia
place-LV = Lettonia
place-LT = Lituania
place-LU = Lussemburgo
place-MT = Malta
place-NL = Paesi Bassi
place-PL = Polonia
place-PT = Portogallo
place-RO = Romania
place-SK = Slovacchia
place-SI = Slovenia
place-ES = Spagna
place-SE = Svezia
place-GP = Guadalupa
place-GF = Guyana francese
place-MQ = Martinica
place-YT = Mayotte
place-RE = Riunione
place-MF = Saint-Martin
place-PT-20 = Azzorre
place-PT-30 = Madera
place-ES-CN = Isole Canarie
place-IS = Islanda
place-LI = Liechtenstein
place-NO = Norvegia
place-GB = Regno Unito
place-CH = Svizzera
place-BR = Brasile
place-JP = Giappone
place-KR = Corea del Sud
place-AD = Andorra
place-MC = Principato di Monaco
place-SM = San Marino
place-VA = Città del Vaticano
place-JE = Jersey
place-GG = Guernsey
place-IM = Isola di Man
place-GI = Gibilterra
place-FO = Isole Fær Øer
place-GL = Groenlandia
place-CY-NORTH = Cipro del Nord
place-GB-BASES = Basi britanniche a Cipro
place-US = Stati Uniti
place-other = Un altro paese

## Reasons one can tick

reason-no-expectation-tick = Quando ho pubblicato, non potevo aspettarmelo
reason-children-tick = Le mie foto o i miei post mostrano i miei figli
reason-health-tick = I miei post dicono qualcosa sulla mia salute
reason-belief-politics-tick = I miei post mostrano che cosa credo o le mie idee politiche
reason-my-work-tick = I testi e le immagini sono opera mia
reason-others-in-my-pictures-tick = Nelle mie immagini ci sono altre persone
reason-posts-from-youth-tick = Alcuni post sono di quando ero giovane
reason-cannot-be-undone-tick = Ciò che l’IA ha imparato non si può ritirare

## By when an answer is due, and why

rule-gdpr = L’articolo 12, paragrafo 3, del GDPR dà all’azienda un mese di calendario, dal giorno in cui arriva la tua opposizione. Un modulo arriva il giorno in cui lo invii. Se l’ultimo giorno cade nel fine settimana o in un giorno festivo irlandese, si passa al giorno lavorativo successivo. Meta risponde dall’Irlanda; che contino i giorni festivi irlandesi è una nostra lettura.
rule-uk-gdpr = La legge del Regno Unito dà all’azienda un mese di calendario, dal giorno in cui arriva la tua opposizione. Un modulo arriva il giorno in cui lo invii. Se l’ultimo giorno cade nel fine settimana o in un giorno festivo di Inghilterra e Galles, si passa al giorno lavorativo successivo. Il conteggio si ferma mentre l’azienda aspetta da te qualcosa che le serve.
rule-swiss-courtesy = La legge svizzera non fissa un termine per rispondere a un’opposizione. Trenta giorni sono un termine ragionevole, ma non di legge.
rule-no-date = Dove vivi non conosciamo un termine legale per la risposta. Quindi questa app non ne fissa uno.
rule-uk-complaint = Dal 19 giugno 2026, nel Regno Unito un’azienda deve confermare il ricevimento di un reclamo entro 30 giorni. Il giorno in cui arriva non si conta. Se l’ultimo giorno cade nel fine settimana o in un giorno festivo di Inghilterra e Galles, si passa al giorno lavorativo successivo.
rule-authority-news = Entro tre mesi l’autorità deve dirti a che punto è, o che cosa ha deciso. Lo dice l’articolo 78, paragrafo 2, del GDPR. Dopo puoi rivolgerti a un giudice. Che una notizia dell’autorità faccia ripartire il conteggio è una nostra lettura.
rule-reminder = Un sollecito dà due settimane. È la prassi. Nessuna legge lo fissa.
rule-recheck = Moduli e informative cambiano ogni anno dal 2024. Guarda quindi una volta l’anno se è tutto come prima. Nessuna legge fissa questa data.

## Public holidays

holiday-ie-new-year = Capodanno
holiday-ie-february = la festa di santa Brigida
holiday-ie-saint-patrick = la festa di san Patrizio
holiday-ie-easter-monday = il lunedì dell’Angelo
holiday-ie-may = la festività di maggio
holiday-ie-june = la festività di giugno
holiday-ie-august = la festività di agosto
holiday-ie-october = la festività di ottobre
holiday-ie-christmas = Natale
holiday-ie-saint-stephen = Santo Stefano
holiday-gb-new-year = Capodanno
holiday-gb-good-friday = il venerdì santo
holiday-gb-easter-monday = il lunedì dell’Angelo
holiday-gb-early-may = la festività di inizio maggio
holiday-gb-spring = la festività di primavera
holiday-gb-summer = la festività d’estate
holiday-gb-christmas = Natale
holiday-gb-boxing-day = il Boxing Day

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = In Austria un reclamo deve contenere alcune parti obbligatorie. Allega la tua opposizione, e ogni risposta.
caveat-at-limit = In Austria, fai reclamo entro un anno da quando lo hai saputo, ed entro tre anni dal fatto.
caveat-be-language = Accetta reclami solo in olandese, francese o tedesco.
caveat-bg-language = Scrivi in bulgaro, o aggiungi una traduzione. Indica anche il tuo indirizzo permanente, e firma.
caveat-bg-channel = Spediscilo per posta o fax, o consegnalo a mano. Per e-mail vale solo con una firma elettronica qualificata.
caveat-bg-limit = C’è un termine. Una fonte parla di un anno da quando lo hai saputo. Forse è cambiato.
caveat-cy-form = Il modulo giusto è il suo modulo A.
caveat-de-land = In Germania, delle aziende si occupa l’autorità del tuo Land. Questa si occupa di uffici federali, posta e telefonia.
caveat-dk-channel = Il modulo online richiede MitID. In alternativa puoi usare e-mail o posta, ma senza link, audio, video o file ZIP.
caveat-dk-company-first = Prima scrivi all’azienda. Devi indicare il tuo nome.
caveat-es-channel = Online ti serve un certificato spagnolo o Cl@ve. Se non ne hai, scrivi in spagnolo, per posta.
caveat-fr-channel = Usa il suo modulo online, o la posta. Scrivi in francese.
caveat-gb-company-first = Nel Regno Unito, fai prima reclamo all’azienda. Questa è la regola dal 19 giugno 2026.
caveat-gb-address = Nell’autunno 2026 si è trasferita a Manchester. Controlla l’indirizzo prima di scrivere.
caveat-ie-channel = Usa il suo modulo web, l’e-mail o la posta. Non accetta reclami per telefono.
caveat-it-channel = Firma la lettera. Inviala con la posta elettronica certificata (PEC), o per raccomandata.
caveat-lt-company-first = Prima scrivi all’azienda.
caveat-lt-channel = Spedisci la lettera per raccomandata, o consegnala a mano. Vanno bene anche il servizio online e “E. pristatymas”.
caveat-nl-channel = Ha un modulo online. Puoi scrivere in olandese o in inglese.
caveat-no-channel = Il modulo online richiede ID-porten o BankID. In alternativa puoi scrivere una lettera.
caveat-pl-channel = Scrivi in polacco. Usa la posta o la sua casella elettronica: una semplice e-mail non vale.
caveat-ro-signature = Scrivi in romeno o in inglese. Indica nome, cognome e indirizzo, e firma a mano o con firma elettronica.
caveat-se-public = Ciò che invii diventa un documento pubblico, che chiunque può chiedere di vedere.
caveat-ch-report = Questa è una segnalazione. L’autorità non è tenuta a decidere il tuo caso.
caveat-br-petition = Ti servono un accesso gov.br e la prova che prima hai scritto all’azienda.

## Languages in which an authority takes a complaint

in-language-bg = bulgaro
in-language-cs = ceco
in-language-da = danese
in-language-de = tedesco
in-language-el = greco
in-language-en = inglese
in-language-es = spagnolo
in-language-et = estone
in-language-fi = finlandese
in-language-fr = francese
in-language-ga = irlandese
in-language-hr = croato
in-language-hu = ungherese
in-language-is = islandese
in-language-it = italiano
in-language-lt = lituano
in-language-lv = lettone
in-language-mt = maltese
in-language-nb = norvegese
in-language-nl = olandese
in-language-nn = norvegese nynorsk
in-language-pl = polacco
in-language-pt = portoghese
in-language-pt-BR = portoghese brasiliano
in-language-ro = romeno
in-language-sk = slovacco
in-language-sl = sloveno
in-language-sv = svedese
