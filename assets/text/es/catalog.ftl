### Spanish words for the fact files in assets/catalog: platforms, routes, steps, notes, places, reasons,
### deadlines, public holidays and languages, in Spanish. The key of each line is named by a fact file.

## Platforms

platform-facebook = Facebook
platform-facebook-hint = Sus publicaciones, fotos, comentarios y chats con IA. Incluye Messenger.
platform-instagram = Instagram
platform-instagram-hint = Sus publicaciones, fotos, comentarios y chats con IA. Incluye Threads.
platform-whatsapp = WhatsApp
platform-whatsapp-hint = Lo que escribe a Meta AI en WhatsApp. Sus chats privados no se usan.
platform-no-account = Sin cuenta
platform-no-account-hint = No tiene cuenta, pero otros publican sobre usted o comparten imágenes suyas.

## Where a person lives, and the right that applies there

zone-eu = Unión Europea
zone-eea = Islandia, Liechtenstein o Noruega
zone-uk = Reino Unido
zone-switzerland = Suiza
zone-brazil = Brasil
zone-unclear = Un lugar cuya ley no hemos revisado
zone-elsewhere = Otro país
law-eu = Tiene derecho a oponerse según el artículo 21 del RGPD.
law-eea = Tiene derecho a oponerse según el artículo 21 del RGPD, que se aplica por el Acuerdo EEE.
law-uk = Tiene derecho a oponerse según el artículo 21 del RGPD del Reino Unido.
law-switzerland = Según los artículos 30 a 32 de la ley suiza de protección de datos, puede prohibir expresamente este uso.
law-brazil = Según el artículo 18 de la LGPD, puede oponerse a un uso que no cumpla la ley.
law-unclear = No hemos revisado qué derecho se aplica donde vive.
law-elsewhere = Donde vive no se conoce ningún derecho contra este uso de sus propias publicaciones.

## Routes

route-facebook-ai-page = Página de IA de Meta, para Facebook
route-facebook-ai-page-audience = Para quienes tienen cuenta de Facebook en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza.
route-facebook-form-2025 = Formulario de Facebook de 2025
route-facebook-form-2025-audience = Para quienes tienen cuenta de Facebook en la UE, Islandia, Liechtenstein, Noruega o Suiza.
route-facebook-form-2024 = Formulario de Facebook de 2024
route-facebook-form-2024-audience = Para quienes tienen cuenta de Facebook en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza.
route-facebook-router = Formulario de Facebook para toda oposición
route-facebook-router-audience = Para quienes tienen cuenta de Facebook en la UE, Islandia, Liechtenstein, Noruega o el Reino Unido.
route-facebook-legitimate-interest = Formulario de Facebook contra los «intereses legítimos»
route-facebook-legitimate-interest-audience = Para quienes tienen cuenta de Facebook en la UE, Islandia, Liechtenstein o Noruega.
route-meta-privacy-rights = Página general de Meta para peticiones de privacidad
route-meta-privacy-rights-audience = Para quienes tienen cuenta de Facebook o Instagram, si no aparece el formulario de IA.
route-instagram-ai-page = Página de IA de Meta, para Instagram
route-instagram-ai-page-audience = Para quienes tienen cuenta de Instagram en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza.
route-instagram-form-2025 = Formulario de Instagram de 2025
route-instagram-form-2025-audience = Para quienes tienen cuenta de Instagram en la UE, Islandia, Liechtenstein, Noruega o Suiza.
route-instagram-form-2024 = Formulario anterior de Instagram
route-instagram-form-2024-audience = Para quienes tienen cuenta de Instagram en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza.
route-instagram-legitimate-interest = Formulario de Instagram contra los «intereses legítimos»
route-instagram-legitimate-interest-audience = Para quienes tienen cuenta de Instagram en la UE, Islandia, Liechtenstein o Noruega.
route-uk-privacy-centre = Centro de privacidad de Meta
route-uk-privacy-centre-audience = Para quienes tienen cuenta de Facebook o Instagram en el Reino Unido.
route-brazil-facebook-ai-page = Página de IA de Meta, para Facebook en Brasil
route-brazil-facebook-ai-page-audience = Para quienes tienen cuenta de Facebook en Brasil.
route-brazil-facebook-form = Formulario de Facebook, en Brasil
route-brazil-facebook-form-audience = Para quienes tienen cuenta de Facebook en Brasil.
route-brazil-instagram-ai-page = Página de IA de Meta, para Instagram en Brasil
route-brazil-instagram-ai-page-audience = Para quienes tienen cuenta de Instagram en Brasil.
route-brazil-whatsapp-ai-messages = Formulario de WhatsApp para mensajes con IA, en Brasil
route-brazil-whatsapp-ai-messages-audience = Para quienes tienen cuenta de WhatsApp en Brasil.
route-brazil-others-ai-page = Página de IA de Meta, para quienes no tienen cuenta en Brasil
route-brazil-others-ai-page-audience = Para quienes viven en Brasil y no tienen cuenta.
route-whatsapp-ai-messages = Formulario de WhatsApp para mensajes con IA
route-whatsapp-ai-messages-audience = Para quienes tienen cuenta de WhatsApp en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza.
route-whatsapp-general = Formulario general de privacidad de WhatsApp
route-whatsapp-general-audience = Para quienes tienen cuenta de WhatsApp en Europa.
route-third-party-data = Formulario de Meta para información de terceros
route-third-party-data-audience = Para quienes viven en la UE, Islandia, Liechtenstein, Noruega, el Reino Unido o Suiza. No hace falta cuenta.
route-third-party-data-elsewhere = Formulario de Meta para información de terceros, en otros países
route-third-party-data-elsewhere-audience = Para quienes viven en los demás países, con o sin cuenta.
route-unclear-facebook-ai-page = Página de IA de Meta, para Facebook
route-unclear-facebook-ai-page-audience = Para quienes tienen cuenta de Facebook donde no hemos revisado la ley.
route-unclear-instagram-ai-page = Página de IA de Meta, para Instagram
route-unclear-instagram-ai-page-audience = Para quienes tienen cuenta de Instagram donde no hemos revisado la ley.
route-unclear-whatsapp-ai-messages = Formulario de WhatsApp para mensajes con IA
route-unclear-whatsapp-ai-messages-audience = Para quienes tienen cuenta de WhatsApp donde no hemos revisado la ley.
route-letter-meta-ireland = Carta a Meta en Irlanda
route-letter-meta-ireland-audience = Para quienes tienen cuenta de Facebook o Instagram en la UE, Islandia, Liechtenstein o Noruega.
route-letter-meta-ireland-others = Carta a Meta en Irlanda, sin cuenta
route-letter-meta-ireland-others-audience = Para quienes viven en la UE, Islandia, Liechtenstein o Noruega y no tienen cuenta.
route-letter-meta-ireland-whatsapp = Carta a Meta en Irlanda, sobre la IA en WhatsApp
route-letter-meta-ireland-whatsapp-audience = Para quienes tienen cuenta de WhatsApp en la UE, Islandia, Liechtenstein o Noruega.
route-letter-whatsapp-ireland = Carta a WhatsApp en Irlanda
route-letter-whatsapp-ireland-audience = Para quienes tienen cuenta de WhatsApp en la UE, Islandia, Liechtenstein o Noruega.

## Steps: opening the form

step-log-in = Primero inicie sesión, en el mismo navegador.
step-log-in-facebook = Primero inicie sesión en Facebook, en el mismo navegador.
step-log-in-instagram = Primero inicie sesión en Instagram, en el mismo navegador.
step-open-address = Abra la dirección.
step-open-page = Abra la página de Meta.
step-phone-address-bar = Pegue la dirección en el navegador del móvil, para que no se abra una aplicación.
step-scroll-end = Baje hasta el final de la página. Allí está el formulario.
step-answer-yes = Si le preguntan si su petición es sobre la IA en Meta, conteste que sí.
step-find-link-facebook = Baje por la página. Pulse el enlace para oponerse en Facebook.
step-find-link-instagram = Baje por la página. Pulse el enlace para oponerse en Instagram.
step-find-link-whatsapp = Baje por la página. Pulse el enlace sobre sus mensajes con IA en WhatsApp.
step-find-link-others = Baje por la página. Busque un enlace para quienes no tienen cuenta.
step-find-link-top = Pulse «derecho a oponerte» en el recuadro de arriba.
step-app-settings = En la aplicación, abra la configuración.
step-app-privacy-centre = Abra el Centro de privacidad.
step-app-object-link = Abra la parte sobre la IA en Meta y pulse «derecho a oponerte».
step-facebook-app-menu = En la aplicación de Facebook, pulse las tres rayas.
step-facebook-app-settings = Pulse «Configuración y privacidad».
step-facebook-app-centre = Pulse «Centro de privacidad».
step-instagram-app-menu = En la aplicación de Instagram, vaya a su perfil y pulse las tres rayas.
step-instagram-app-centre = Cerca del final de la lista, pulse «Centro de privacidad».
step-pick-product = Elija Facebook o Instagram.
step-pick-objection = Elija la petición para oponerse.
step-whatsapp-choose = Elija «Cómo puedo oponerme al tratamiento de mi información».
step-third-party-choose = Elija oponerse al uso de su información procedente de terceros.
step-third-party-concern = Elija de qué trata su petición.
step-ask-meta-ai = Haga a Meta AI una pregunta sobre usted. Guarde la pregunta y una captura de la respuesta.

## Steps: ways that are drawn

step-facebook-web-picture = En facebook.com, pulse su foto de perfil.
step-facebook-web-settings = Pulse «Configuración y privacidad».
step-facebook-web-centre = Pulse «Centro de privacidad».
step-facebook-web-ai = Pulse «IA en Meta».
step-facebook-web-shared = Pulse la parte sobre lo que comparte en los productos de Meta. Busque allí el formulario.
step-instagram-web-profile = En Instagram, vaya a su perfil.
step-instagram-web-menu = Pulse las tres rayas.
step-instagram-web-centre = En «Más información y ayuda», pulse «Centro de privacidad».
step-instagram-web-object = Pulse «derecho a oponerte».
step-whatsapp-chat = En WhatsApp, abra el chat.
step-whatsapp-chat-privacy = Busque en este chat «Privacidad avanzada del chat». Actívela.

## Words in drawings of forms and menus

drawn-ask-ai = ¿Su petición es sobre la IA en Meta?
drawn-yes = Sí
drawn-product = Elija un producto
drawn-facebook-or-instagram = Facebook o Instagram
drawn-request = Elija una petición
drawn-objection = Oponerme
drawn-question = Elija una pregunta
drawn-whatsapp-objection = Cómo puedo oponerme …
drawn-third-party-objection = Oponerme al uso de mi información procedente de terceros
drawn-concern = Elija de qué trata su petición
drawn-your-concern = Su petición
drawn-facebook = Facebook
drawn-facebook-app = Aplicación de Facebook
drawn-instagram = Instagram
drawn-instagram-profile = Su perfil
drawn-whatsapp = WhatsApp
drawn-menu = Menú
drawn-settings-privacy = Configuración y privacidad
drawn-privacy-centre = Centro de privacidad
drawn-more-info = Más información y ayuda
drawn-profile-picture = Su foto de perfil
drawn-profile = Perfil
drawn-three-lines = Las tres rayas
drawn-ai-at-meta = IA en Meta
drawn-shared = Información que ha compartido en productos de Meta
drawn-object = derecho a oponerte
drawn-ai-page = Página de IA de Meta
drawn-ai-messages = mensajes con IA en WhatsApp
drawn-form = El formulario
drawn-a-chat = El chat
drawn-this-chat = En este chat
drawn-advanced-privacy = Privacidad avanzada del chat

## Steps: filling it in

step-check-email = Revise el correo. Debe ser el de esta cuenta.
step-country-and-email = Revise el correo. Si piden un país, elija el suyo.
step-paste = Pegue su texto en el recuadro.
step-paste-optional = Pegue su texto en el recuadro. En la UE puede quedar vacío.
step-paste-names-ai = Pegue su texto. Compruebe que nombra la IA en Meta.
step-paste-and-send = Si quiere, pegue su texto. Pulse Enviar.
step-brazil-fields = Rellene su país, su correo y su texto.
step-whatsapp-number = Escriba su número de WhatsApp con el prefijo del país.
step-whatsapp-email = Escriba un correo electrónico que pueda leer ahora.
step-third-party-fields = Escriba su nombre, su país y su correo.
step-third-party-proof = Pegue su texto, su pregunta a Meta AI y la captura de pantalla.

## Steps: sending it

step-send = Pulse Enviar (puede poner Submit o Send).
step-wait-screenshot = Espere el mensaje en la página. Haga una captura de pantalla.
step-brazil-code = Deje abierta la página. Escriba el código del correo.
step-enter-code = Deje abierta la página. Escriba el código del correo.
step-whatsapp-answer-mail = Un correo le preguntará a qué uso se opone y por qué. Contéstelo.

## Steps: by post

step-letter-print = Ponga su texto en una carta con su nombre, su dirección y la fecha. Imprímala.
step-letter-sign = Fírmela.
step-letter-registered = Envíela por correo certificado, para poder probar que llegó.
step-letter-slip = Guarde el resguardo de Correos.
step-letter-note-date = Anote el día en que se entregó.

## What comes after sending

after-mail-minutes = A menudo llega un correo en unos minutos. Puede que ya acepte su oposición.
after-mail-day = También puede tardar un día. Si en dos días no llega nada, mire en su carpeta de spam.
after-popup = En un móvil puede aparecer un mensaje en la pantalla en vez de un correo.
after-english = La respuesta puede estar en inglés. Es normal.
after-keep = Guarde la respuesta. No se conoce ninguna página donde consultar después su oposición.
after-code = Primero puede llegar un correo con un código. Todavía no es la respuesta.
after-question-whatsapp = WhatsApp pregunta por correo a qué uso se opone y por qué. Conteste ese correo.
after-review = Puede que una persona revise su petición. No se sabe cuánto tarda.
after-refusal-form = Es posible una negativa estándar. Guárdela también.
after-letter = La respuesta puede llegar por correo postal o electrónico.

## What sources disagree about, and what to know before

note-not-checked-live = Nadie abrió esta dirección para esta versión de la aplicación. Solo se conoce por fuentes con fecha.
note-region = Meta solo muestra el formulario con la sesión iniciada, y no en todos los países. Si usa una VPN, desactívela antes.
note-log-in-first = Si en su lugar ve una página sobre Meta AI, inicie sesión y abra otra vez la dirección.
note-linked-accounts = Meta dice que una oposición vale para todas las cuentas del mismo Accounts Centre (Centro de cuentas). Algunas guías no están de acuerdo. Para ir sobre seguro, puede presentar una por cada cuenta.
note-late-objection = Su oposición detiene el uso futuro. No puede sacar nada de la IA ya entrenada. Las fuentes no coinciden en si incluye sus publicaciones anteriores.
note-others-posts = Su oposición no incluye lo que otros publican sobre usted.
note-ai-chats = Meta dice que la oposición incluye también sus chats con Meta AI aquí. Una organización de consumidores dijo en 2025 que no.
note-earlier-objection = Meta dice que una oposición de 2024 sigue valiendo. Hay quien aconseja repetirla para ir sobre seguro.
note-meta-account = La página tiene otro enlace para una cuenta de Meta, por ejemplo de la aplicación Meta AI o de Quest.
note-pages = Las fuentes no coinciden en si una página de Facebook puede oponerse. Inicie sesión con su perfil personal.
note-reason-optional = En la UE no hace falta dar un motivo.
note-country-if-asked = A algunas personas les pidieron su país y a otras no.
note-form-of-2024 = En 2024 este formulario pedía un país, un motivo y un código. A una persona le pidieron escribir al menos 100 caracteres.
note-norway = En 2024, a algunas personas, el formulario de Meta no les aceptó Noruega como país. Desde Noruega, otra vía es una carta.
note-router-replaced = Meta sustituyó esta dirección en su política el 23 de julio de 2026. Puede que ya no lleve a ningún sitio.
note-any-objection = Este formulario admite cualquier tipo de oposición. Su texto debe decir que la suya es sobre la IA.
note-general-channel = Esta página admite cualquier petición de privacidad. No se sabe si lleva al formulario de IA.
note-uk-instagram = En un ordenador, esta dirección es para Facebook. Para Instagram, use el Centro de privacidad en la aplicación de Instagram.
note-uk-form-unknown = No se conoce la dirección de un formulario solo para el Reino Unido. Tampoco se sabe qué empresa de Meta es responsable allí.
note-brazil-form-unknown = No se conoce la dirección del formulario de Meta para Brasil. La página puede llevar hasta él.
note-brazil-reason = En Brasil, el formulario aún pedía un motivo breve en diciembre de 2025.
note-brazil-non-users = En 2024 Meta prometió a la autoridad de Brasil un formulario para quienes no tienen cuenta. No se sabe dónde está.
note-unclear-law = Puede que el formulario no aparezca donde vive. No hemos revisado la ley de allí.
note-whatsapp-address = No se conoce la dirección del propio formulario. La página de Meta debería tener un enlace.
note-whatsapp-separate = La oposición para WhatsApp va siempre aparte, aunque sus cuentas estén vinculadas.
note-whatsapp-two-routes = WhatsApp tiene dos formularios: uno para mensajes con IA y otro general. Muchas guías los confunden.
note-whatsapp-private = Sus chats privados no se usan. A Meta solo le llega lo que alguien envía a Meta AI.
note-whatsapp-precaution = Según se informó, en junio de 2025 Meta llamó «precaución» a este formulario, porque entonces no se usaban esos mensajes.
note-whatsapp-not-theirs = Puede que WhatsApp responda que esto le corresponde a Meta. Guarde esa respuesta y use el formulario para mensajes con IA.
note-whatsapp-disputed = En mayo de 2025 algunos decían que en WhatsApp no era posible oponerse. Desde entonces Meta menciona un formulario propio.
note-third-party-limit = Este formulario es para datos de «terceros». Meta entiende por ello lo que está abierto en internet y los datos que ha obtenido con licencia. Puede que no incluya una foto de usted que un amigo publicó en Facebook.
note-third-party-italy = La autoridad de Italia indica este formulario para quienes no tienen cuenta y cuyos datos publicaron otros.
note-third-party-proof = Las fuentes no coinciden en si debe demostrar que Meta tiene datos sobre usted.
note-third-party-proof-needed = Este formulario pide una captura de una respuesta de Meta AI que muestre sus datos.
note-third-party-not-automatic = Meta dice que no concede estas peticiones de forma automática. En 2023 rechazó a más de una docena de artistas.
note-ask-who-posted = ¿Lo publicó alguien que conoce? Pídale que lo retire. Para eso no hace falta formulario.
note-letter-proof = El correo certificado es el medio que se puede probar.
note-letter-no-email = No hay ninguna dirección de correo electrónico de Meta confirmada para presentar una oposición. Una oposición enviada por correo electrónico fue devuelta con un error.
note-letter-others = La política de Meta nombra también a quienes no tienen cuenta. Por eso la carta puede tratar de lo que otros compartieron.
note-letter-whatsapp-two = Meta gestiona Meta AI dentro de WhatsApp. Escriba, pues, a las dos empresas, Meta y WhatsApp.

## Where there is no route

why-elsewhere-own-posts = Donde vive, Meta no ofrece ningún formulario contra el uso de sus propias publicaciones. No se conoce ningún derecho a ello.
why-elsewhere-whatsapp = Que se sepa, Meta no ofrece este formulario donde vive. No se conoce ningún derecho a ello.
help-private-account = Haga privada su cuenta. Así sus nuevas publicaciones no serán públicas.
help-limit-old-posts = Limite quién puede ver sus publicaciones antiguas.
help-delete-posts = Elimine las publicaciones que no quiere que se usen, o toda la cuenta.
help-avoid-meta-ai = No use Meta AI ni comparta con ella cosas privadas.
help-third-party-form = Si Meta AI muestra sus datos, use el formulario de Meta para información de terceros.
help-whatsapp-avoid-meta-ai = No escriba a Meta AI ni la mencione en un chat.
help-whatsapp-delete-chat = Archive o elimine el chat con Meta AI. Meta AI no se puede quitar.
help-whatsapp-chat-privacy = Active la privacidad avanzada en cada chat. Impide que sus mensajes se usen para funciones de IA.
help-whatsapp-accounts-centre = No incluya WhatsApp en su Accounts Centre (Centro de cuentas). Así sus chats con IA se conectan menos con sus otras cuentas.
help-whatsapp-reset = Algunos cuentan que enviar «/reset-ai» en el chat borra la copia de Meta. No pudimos confirmarlo.

## Countries and territories

place-AT = Austria
place-BE = Bélgica
place-BG = Bulgaria
place-HR = Croacia
place-CY = Chipre
place-CZ = Chequia
place-DK = Dinamarca
place-EE = Estonia
place-FI = Finlandia
place-FR = Francia
place-DE = Alemania
place-DE-BW = Baden-Wurtemberg
place-DE-BY = Baviera
place-DE-BE = Berlín
place-DE-BB = Brandeburgo
place-DE-HB = Bremen
place-DE-HH = Hamburgo
place-DE-HE = Hesse
place-DE-MV = Mecklemburgo-Pomerania Occidental
place-DE-NI = Baja Sajonia
place-DE-NW = Renania del Norte-Westfalia
place-DE-RP = Renania-Palatinado
place-DE-SL = Sarre
place-DE-SN = Sajonia
place-DE-ST = Sajonia-Anhalt
place-DE-SH = Schleswig-Holstein
place-DE-TH = Turingia
place-GR = Grecia
place-HU = Hungría
place-IE = Irlanda
place-IT = Italia
place-LV = Letonia
place-LT = Lituania
place-LU = Luxemburgo
place-MT = Malta
place-NL = Países Bajos
place-PL = Polonia
place-PT = Portugal
place-RO = Rumanía
place-SK = Eslovaquia
place-SI = Eslovenia
place-ES = España
place-SE = Suecia
place-GP = Guadalupe
place-GF = Guayana Francesa
place-MQ = Martinica
place-YT = Mayotte
place-RE = Reunión
place-MF = San Martín
place-PT-20 = Azores
place-PT-30 = Madeira
place-ES-CN = Canarias
place-IS = Islandia
place-LI = Liechtenstein
place-NO = Noruega
place-GB = Reino Unido
place-CH = Suiza
place-BR = Brasil
place-JP = Japón
place-KR = Corea del Sur
place-AD = Andorra
place-MC = Mónaco
place-SM = San Marino
place-VA = Ciudad del Vaticano
place-JE = Jersey
place-GG = Guernsey
place-IM = Isla de Man
place-GI = Gibraltar
place-FO = Islas Feroe
place-GL = Groenlandia
place-CY-NORTH = Norte de Chipre
place-GB-BASES = Bases británicas en Chipre
place-US = Estados Unidos
place-other = Otro país

## Reasons one can tick

reason-no-expectation-tick = Cuando publiqué, no podía esperar esto
reason-children-tick = Mis fotos o publicaciones muestran a mis hijos
reason-health-tick = Mis publicaciones dicen algo sobre mi salud
reason-belief-politics-tick = Mis publicaciones muestran mis creencias o ideas políticas
reason-my-work-tick = Mis textos e imágenes son obra mía
reason-others-in-my-pictures-tick = En mis imágenes salen otras personas
reason-posts-from-youth-tick = Algunas publicaciones son de mi juventud
reason-cannot-be-undone-tick = Lo que la IA ha aprendido no tiene vuelta atrás

## By when an answer is due, and why

rule-gdpr = El artículo 12, apartado 3, del RGPD da a la empresa un mes natural, desde el día en que llega su oposición. Un formulario llega el mismo día en que se envía. Si el último día cae en fin de semana o festivo irlandés, pasa al siguiente día hábil. Meta responde desde Irlanda; que cuenten los festivos irlandeses es nuestra interpretación.
rule-uk-gdpr = La ley del Reino Unido da a la empresa un mes natural, desde el día en que llega su oposición. Un formulario llega el mismo día en que se envía. Si el último día cae en fin de semana o festivo de Inglaterra y Gales, pasa al siguiente día hábil. El plazo se para mientras la empresa espera algo que necesita de usted.
rule-swiss-courtesy = La ley suiza no fija fecha para responder a una oposición. Treinta días es un plazo razonable, no legal.
rule-no-date = No conocemos ninguna fecha legal para la respuesta donde vive. Por eso esta aplicación no fija ninguna.
rule-uk-complaint = Desde el 19 de junio de 2026, una empresa del Reino Unido debe confirmar una reclamación en 30 días. El día en que llega no se cuenta. Si el último día cae en fin de semana o festivo de Inglaterra y Gales, pasa al siguiente día hábil.
rule-authority-news = La autoridad debe decirle en tres meses cómo va el caso o qué decidió. Lo dice el artículo 78, apartado 2, del RGPD. Después puede acudir a un tribunal. Que el plazo empiece de nuevo con una noticia de la autoridad es nuestra interpretación.
rule-reminder = Un recordatorio da dos semanas. Es lo habitual. Ninguna ley lo fija.
rule-recheck = Los formularios y las políticas han cambiado cada año desde 2024. Por eso, mire una vez al año si todo sigue igual. Ninguna ley fija esta fecha.

## Public holidays

holiday-ie-new-year = Año Nuevo
holiday-ie-february = festivo de Santa Brígida
holiday-ie-saint-patrick = San Patricio
holiday-ie-easter-monday = Lunes de Pascua
holiday-ie-may = festivo de mayo
holiday-ie-june = festivo de junio
holiday-ie-august = festivo de agosto
holiday-ie-october = festivo de octubre
holiday-ie-christmas = Navidad
holiday-ie-saint-stephen = San Esteban
holiday-gb-new-year = Año Nuevo
holiday-gb-good-friday = Viernes Santo
holiday-gb-easter-monday = Lunes de Pascua
holiday-gb-early-may = festivo de principios de mayo
holiday-gb-spring = festivo de primavera
holiday-gb-summer = festivo de verano
holiday-gb-christmas = Navidad
holiday-gb-boxing-day = 26 de diciembre (Boxing Day)

## Languages, each in its own name


## What a person must know before they complain to an authority

caveat-at-content = En Austria, una reclamación tiene partes fijas. Adjunte su oposición y las respuestas que haya.
caveat-at-limit = En Austria, reclame en el plazo de un año desde que lo supo y de tres años desde que ocurrió.
caveat-be-language = Solo admite reclamaciones en neerlandés, francés o alemán.
caveat-bg-language = Escriba en búlgaro o añada una traducción. Indique también su domicilio permanente y firme.
caveat-bg-channel = Envíela por correo postal o fax, o entréguela en persona. Por correo electrónico solo vale con firma electrónica cualificada.
caveat-bg-limit = Hay un plazo límite. Una fuente dice que un año desde que lo supo. Puede haber cambiado.
caveat-cy-form = El formulario para esto es el A.
caveat-de-land = En Alemania, la autoridad de su Land se ocupa de las empresas. Esta se ocupa de organismos federales, correos y telefonía.
caveat-dk-channel = El formulario en línea pide MitID. También puede usar correo electrónico o postal, pero no envíe enlaces, sonido, vídeos ni archivos ZIP.
caveat-dk-company-first = Escriba antes a la empresa. Debe dar su nombre.
caveat-es-channel = En línea necesita un certificado español o Cl@ve. Si no los tiene, escriba en español, por correo postal.
caveat-fr-channel = Use su formulario en línea o el correo postal. Escriba en francés.
caveat-gb-company-first = En el Reino Unido, reclame antes a la empresa. Es la norma desde el 19 de junio de 2026.
caveat-gb-address = Se trasladó a Mánchester en otoño de 2026. Compruebe su dirección antes de escribir.
caveat-ie-channel = Use su formulario web, el correo electrónico o el postal. No admite reclamaciones por teléfono.
caveat-it-channel = Firme la carta. Envíela por correo electrónico certificado (PEC) o como carta certificada.
caveat-lt-company-first = Escriba antes a la empresa.
caveat-lt-channel = Envíela como carta certificada o entréguela en persona. También valen su servicio en línea y «E. pristatymas».
caveat-nl-channel = Tiene un formulario en línea. Puede escribir en neerlandés o en inglés.
caveat-no-channel = El formulario en línea pide ID-porten o BankID. También puede escribir una carta.
caveat-pl-channel = Escriba en polaco. Use el correo postal o su buzón electrónico: un correo electrónico normal no vale.
caveat-ro-signature = Escriba en rumano o en inglés. Indique su nombre completo y su dirección. Firme a mano o con firma electrónica.
caveat-se-public = Lo que envía pasa a ser un documento público, que cualquiera puede pedir ver.
caveat-ch-report = Esto es un aviso. La autoridad no tiene que decidir su caso.
caveat-br-petition = Necesita un acceso gov.br y una prueba de que antes se dirigió a la empresa.

## Languages in which an authority takes a complaint

in-language-bg = búlgaro
in-language-cs = checo
in-language-da = danés
in-language-de = alemán
in-language-el = griego
in-language-en = inglés
in-language-es = español
in-language-et = estonio
in-language-fi = finés
in-language-fr = francés
in-language-ga = irlandés
in-language-hr = croata
in-language-hu = húngaro
in-language-is = islandés
in-language-it = italiano
in-language-lt = lituano
in-language-lv = letón
in-language-mt = maltés
in-language-nb = noruego
in-language-nl = neerlandés
in-language-nn = nuevo noruego
in-language-pl = polaco
in-language-pt = portugués
in-language-pt-BR = portugués de Brasil
in-language-ro = rumano
in-language-sk = eslovaco
in-language-sl = esloveno
in-language-sv = sueco
