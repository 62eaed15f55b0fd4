### The sentences from which an objection's text is composed, in Latvian. The person can edit the result.

reason-opening = Es iebilstu pret to, ka manu informāciju, tostarp manus ierakstus, fotoattēlus, komentārus un sarunas ar mākslīgo intelektu (MI), izmanto MI izstrādei un uzlabošanai.
reason-opening-whatsapp = Es iebilstu pret to, ka manas WhatsApp ziņas mākslīgajam intelektam (MI) izmanto MI izstrādei un uzlabošanai uzņēmumā Meta.
reason-opening-others = Es iebilstu pret to, ka informāciju par mani, ko kopīgojuši citi vai kas nāk no trešajām personām, izmanto mākslīgā intelekta (MI) izstrādei un uzlabošanai uzņēmumā Meta.
reason-no-expectation = Kad es to publicēju, nevarēju paredzēt, ka manu saturu izmantos MI izstrādei, un nekad tam nepiekritu.
reason-children = Manos fotoattēlos un ierakstos redzami mani bērni, un es nevēlos, lai viņu attēlus un dzīvi izmanto MI izstrādei.
reason-health = Mans saturs atklāj ziņas par veselību, un tā ir īpaši sensitīva informācija.
reason-belief-politics = Mans saturs atklāj reliģiskus, filozofiskus vai politiskus uzskatus, un tā ir īpaši sensitīva informācija.
reason-my-work = Mani teksti un attēli ir mans darbs, un es neļauju tos izmantot MI izstrādei.
reason-others-in-my-pictures = Manā saturā redzami vai minēti citi cilvēki, un es nevaru šādai izmantošanai piekrist viņu vietā.
reason-posts-from-youth = Daļa mana satura ir no jaunības, kad es nevarēju spriest, kam to reiz varētu izmantot.
reason-cannot-be-undone = To, ko MI ir iemācījies, nevar atsaukt, tāpēc vēlāka dzēšana vai labošana vairs nepalīdzētu.
reason-closing = Lūdzu rakstiski apstiprināt, ka ievērosiet manu iebildumu.
