### Every word the app says, in Spanish; the words of the fact files stand in catalog.ftl.
### Sentence case, short sentences, "usted". One term for one idea: cuenta, oposición, vía, formulario.

## The window

app-name = Veto Desk
window-title = { $page } – Veto Desk
window-title-error = Error: { $page } – Veto Desk
rail-name = Secciones
messages-name = Mensajes
rail-desk = Panel
rail-settings = Ajustes
rail-help = Ayuda
rail-here = Está aquí
not-meta = Esta aplicación no es de Meta. Desde aquí no se envía nada.
saving-saved = Guardado en este ordenador.
saving-under-way = Guardando en este ordenador …
saving-failed = Aún sin guardar.
saving-forbidden = El archivo no se abrió. No se guarda nada.
saving-read-only = Esta ventana solo muestra el archivo. No se guarda nada.
undo = Deshacer
undo-change = Deshacer: { $what }
change-wizard = una respuesta
change-draft = el descarte
change-filing = el envío
change-answer = el último paso
change-note = una nota
change-evidence = un archivo
change-letter = la carta
change-account = la edición
change-linked = las cuentas vinculadas
change-several = varias cuentas
change-deleting = la eliminación
change-person = una persona
change-settings = un ajuste
change-incoming = lo que llegó de fuera
change-import = lo añadido de otro archivo
change-backup = el estado anterior
change-adding = las cuentas añadidas de la tabla
read-only-title = Puede mirar, pero no cambiar nada
read-only-other-window = Veto Desk está abierto en otra ventana. Haga allí los cambios. Cuando esa ventana se cierre, podrá usar esta.
read-only-newer = Este archivo es de una versión más nueva de Veto Desk. Instale esa versión para cambiarlo.
read-only-what = ¿Qué puedo hacer?
dismiss = Ocultar este mensaje
close-title = ¿Cerrar sin guardar?
close-save-elsewhere = Guardar antes una copia …
close-anyway = Cerrar sin guardar
close-stay = Dejar abierta la ventana

## Dates

when-and-route = { $when } · { $route }
date-today = Hoy, { $date }
date-week-earlier = Una semana antes
date-day-earlier = Un día antes
date-day-later = Un día después
date-week-later = Una semana después

## Status

status-not-started = Sin empezar
status-not-sent-yet = Sin enviar
status-sent = Enviada
status-confirmed = Confirmada
status-needs-you = Le toca a usted
status-refused = Rechazada
reason-not-begun = Todavía no ha empezado con esta cuenta.
reason-prepared = Lista desde el { $date }. Aún no la ha enviado.
reason-form-opened = El formulario se abrió el { $date }. Aún no ha indicado si lo envió.
reason-form-missing = El { $date }, no vio el formulario. Hay otras vías.
reason-waiting = Deben responder, como muy tarde, el { $date }.
reason-waiting-soon = Deben responder, como muy tarde, el { $date }. { $days ->
    [0] Es hoy.
    [one] Es mañana.
   *[other] Quedan { $days } días.
}
reason-waiting-courtesy = Lo cortés sería responder, como muy tarde, el { $date }. Ninguna ley fija esta fecha.
reason-waiting-no-date = Enviada el { $date }. No conocemos ninguna fecha límite para la respuesta.
reason-receipt = El { $date }, escribieron que había llegado. Deben responder, como muy tarde, el { $due }.
reason-receipt-no-date = Escribieron el { $date }, sin decidir nada.
reason-more-time = Pidieron más tiempo. Deben responder, como muy tarde, el { $date }.
reason-overdue = No ha llegado respuesta. El último día era el { $date }.
reason-overdue-courtesy = El { $date }, aún no había respuesta. Ninguna ley fija esta fecha.
reason-accepted = Aceptada el { $date }. No hay que hacer nada.
reason-covered = Incluida en la oposición de { $account } desde el { $date }.
reason-replied = Usted contestó el { $date }. { $due }
reason-replied-due = Deben responder, como muy tarde, el { $date }.
reason-replied-no-date = Ninguna ley fija una fecha para la respuesta.
reason-reminded = Envió un recordatorio el { $date }. Espere hasta el { $due }.
reason-reminder-over = El { $date }, aún no habían respondido a su recordatorio.
reason-complained = Reclamó a la empresa el { $date }. Debe confirmarlo, como muy tarde, el { $due }.
reason-complaint-received = Confirmaron su reclamación el { $date }. Ahora deben estudiarla sin demora.
reason-complaint-silent = El { $date }, aún no habían confirmado su reclamación.
reason-with-authority = La autoridad tiene su reclamación desde el { $date }. { $due }
reason-authority-news = La autoridad escribió el { $date }. { $due }
reason-authority-due = Debe decirle algo más, como muy tarde, el { $date }.
reason-authority-no-date = Ella misma fija sus plazos.
reason-authority-silent = El { $date }, la autoridad aún no le había dicho nada.
reason-authority-agreed = La autoridad le dio la razón el { $date }.
reason-authority-disagreed = El { $date }, la autoridad no le dio la razón o cerró el caso.
reason-recheck-due = Se aceptó hace tiempo. Tocaba volver a mirar el { $date }.
reason-refused = Dijeron que no el { $date }.
reason-reasons-asked = El { $date }, preguntaron a qué uso de sus datos se refiere y por qué.
reason-more-asked = El { $date }, le pidieron algo más.
reason-other-form = El { $date }, le pidieron usar otro formulario.
reason-other-company = El { $date }, le remitieron a otra empresa.
next-start = Empezar
next-continue = Continuar
next-report-answer = Tengo respuesta
next-reply = Ver qué hacer
next-try-next-route = Probar otra vía
next-see-options = Ver qué hacer
next-recheck = Volver a mirar
next-show-record = Ver historial
next-show-covering = Ver cuentas vinculadas
next-for-account = { $step }: { $account }, { $platform }

## The desk

desk-title = Sus oposiciones
desk-add = Oponerse con una cuenta
desk-begin = Empezar con mi primera cuenta
desk-empty-what = Meta entrena la IA con las publicaciones, fotos y comentarios de quienes usan sus servicios, y con sus chats con IA. Usted puede oponerse.
desk-empty-where = Lo que escriba queda en un solo archivo de este ordenador: { $path }
desk-empty-how = Le llevamos al formulario oficial y seguimos el caso hasta que haya respuesta. Tardará unos cinco minutos.
desk-show-account = Ver cuenta
desk-urgent-needs-you = { $count ->
    [one] Le toca a usted en una cuenta.
   *[other] Le toca a usted en { $count } cuentas.
}
desk-urgent-unfinished = { $count ->
    [one] Falta por enviar una oposición.
   *[other] Faltan por enviar { $count } oposiciones.
}
desk-urgent-waiting = { $count ->
    [one] Su oposición está enviada. Ahora les toca a ellos.
   *[other] Todo está enviado. Ahora les toca a ellos.
}
desk-urgent-settled = { $count ->
    [one] Su oposición está confirmada. No hay que hacer nada.
   *[other] Todas las oposiciones están confirmadas. No hay que hacer nada.
}
desk-urgent-account = { $account }, { $platform }: { $sentence }
desk-count = { $status }: { $count }
desk-counts = Cuentas: { $total } · { $parts }
desk-add-many = Añadir muchas cuentas
find-label = Buscar una cuenta
find-hint = Un nombre, un correo, un número o una palabra de una nota
find-filters = Filtrar y ordenar
find-filters-set = Filtrar y ordenar (activos: { $count })
find-filters-close = Ocultar los filtros
find-clear = Mostrar todo
find-any-status = Cualquier estado
find-any-due = Cualquier fecha
find-any-platform = Cualquier plataforma
find-any-person = Cualquier persona
find-counted = { $what } ({ $count })
find-status = Estado
find-due = Plazo
find-due-overdue = Vencido
find-due-week = En 7 días
find-due-month = En 30 días
find-platform = Plataforma
find-person = Persona
find-person-by-name = Hay muchas. Escriba un nombre en el campo de arriba.
find-sort = Orden
find-sort-urgent = Primero lo que le toca a usted
find-sort-name = Por nombre
find-sort-due = Por plazo
find-sort-newest = Lo más nuevo primero
find-none = No se encontró ninguna cuenta.
find-found = { $count ->
    [one] 1 de { $total } cuentas
   *[other] { $count } de { $total } cuentas
}
find-page-all = Cuentas { $first } a { $last } de { $total }
find-page = { $first } a { $last } de { $count } encontradas, de un total de { $total }
find-hidden = { $count ->
    [one] No se muestra 1 cuenta en la que le toca a usted.
   *[other] No se muestran { $count } cuentas en las que le toca a usted.
}
find-show-hidden = Mostrarlas
find-previous = Página anterior
find-next = Página siguiente
find-page-of = Página { $page } de { $pages }
select-begin = Seleccionar varias
select-end = Dejar de seleccionar
select-count = { $count ->
    [one] 1 cuenta seleccionada
   *[other] { $count } cuentas seleccionadas
}
select-hidden = { $count ->
    [one] 1 de ellas no está entre las encontradas.
   *[other] { $count } de ellas no están entre las encontradas.
}
select-one = Seleccionar
select-account = Seleccionar: { $account }
select-page = Seleccionar las { $count } de esta página
select-found = { $count ->
    [one] Seleccionar la cuenta encontrada
   *[other] Seleccionar las { $count } encontradas
}
select-none = No seleccionar ninguna
select-what = ¿Qué desea hacer con ellas?
select-open = { $count ->
    [one] Abrir 1 formulario
   *[other] Abrir { $count } formularios, uno tras otro
}
select-sent = { $count ->
    [one] Marcar 1 como enviada
   *[other] Marcar { $count } como enviadas
}
select-answered = { $count ->
    [one] Anotar la respuesta de 1
   *[other] Anotar una respuesta para { $count }
}
select-record = { $count ->
    [one] Historial de 1 en PDF
   *[other] Historial de { $count } en PDF
}
select-table = { $count ->
    [one] Tabla de 1
   *[other] Tabla de { $count }
}
select-delete = Eliminar { $count } de aquí
several-title-sent = { $count ->
    [one] ¿Ha enviado esta oposición?
   *[other] ¿Ha enviado estas { $count } oposiciones?
}
several-title-answered = { $count ->
    [one] ¿Qué respondieron?
   *[other] ¿Qué respondieron a estas { $count }?
}
several-lead = { $count ->
    [one] Se anota en esta cuenta:
   *[other] Se anota lo mismo en cada una de estas { $count } cuentas:
}
several-more = { $count ->
    [one] y 1 más
   *[other] y { $count } más
}
several-left-out = { $count ->
    [one] 1 de las seleccionadas queda fuera, porque no es su caso.
   *[other] { $count } de las seleccionadas quedan fuera, porque no es su caso.
}
several-when-sent = ¿Cuándo fue el envío?
several-record-sent = { $count ->
    [one] Marcar 1 como enviada
   *[other] Marcar { $count } como enviadas
}
several-record-answered = Anotarlo en { $count }
turn-now = Está recorriendo { $of } cuentas. Esta es la { $at } de { $of }.
turn-wait = Está recorriendo { $of } cuentas. Ahora viene la { $at } de { $of }.
turn-next = { $count ->
    [one] Ir a la última
   *[other] Siguiente cuenta (quedan { $count })
}
turn-last = Esa era la última
turn-here = Seguir con esta
turn-stop = Dejar de recorrerlas
person-you = Usted
adding-title = Añadir muchas cuentas
adding-lead = Pegue una tabla o elija un archivo CSV. Antes verá en qué se convierte cada fila. No se añade nada hasta que usted lo diga.
adding-field = La tabla
adding-field-hint = Marque las filas en su hoja de cálculo, cópielas y péguelas aquí.
adding-columns = Las columnas: { $columns }. Si la primera fila las nombra, pueden ir en cualquier orden.
adding-column-person = Persona
adding-column-platform = Plataforma
adding-column-account = Cuenta
adding-column-email = Correo
adding-column-phone = Teléfono
adding-column-country = País
adding-column-note = Nota
adding-choose = Elegir un archivo
adding-empty = Guardar una tabla vacía
adding-empty-name = Cuentas para añadir
adding-example-person = Ana Popescu
adding-example-email = ana@example.eu
adding-example-note = Un ejemplo. Escriba encima de esta fila.
adding-pasted = { $count ->
    [one] 1 fila pegada
   *[other] { $count } filas pegadas
}
adding-read = { $count ->
    [one] 1 fila de «{ $file }»
   *[other] { $count } filas de «{ $file }»
}
adding-change = Cambiar
adding-clear = Usar otra tabla
adding-guessed = Puede que algunas letras de este archivo estén mal. Si los nombres se ven raros, guárdelo como «CSV UTF-8» y elíjalo otra vez.
adding-none = Todavía no hay ninguna fila con una cuenta. Añada una debajo de los nombres de las columnas.
adding-will = { $count ->
    [one] Se añadirá 1
   *[other] Se añadirán { $count }
}
adding-here = { $count ->
    [one] 1 ya está aquí
   *[other] { $count } ya están aquí
}
adding-wrong = { $count ->
    [one] 1 no sirve
   *[other] { $count } no sirven
}
adding-rows = Filas { $first } a { $last } de { $total }
adding-unused = Estas columnas no se usan: { $columns }
adding-left-out = { $count ->
    [one] Quedó fuera 1 fila más. Añada primero estas y pegue después el resto.
   *[other] Quedaron fuera { $count } filas más. Añada primero estas y pegue después el resto.
}
adding-group-wrong = No sirven
adding-group-here = Ya están aquí
adding-group-remarked = Se añadirán, pero revíselas
adding-group-added = Se añadirán
adding-line = Línea { $line }: { $cells }
adding-line-details = Línea { $line } · { $details }
adding-is = Es { $account }.
adding-wrong-quote = Hay unas comillas sin cerrar, o una celda con varias líneas.
adding-wrong-example = Es la fila de ejemplo.
adding-wrong-no-platform = No dice qué plataforma es. Escriba Facebook, Instagram o WhatsApp.
adding-wrong-unknown-platform = No conocemos la plataforma «{ $what }». Escriba Facebook, Instagram o WhatsApp.
adding-wrong-threads = Threads pertenece a una cuenta de Instagram. Añada esa cuenta.
adding-wrong-messenger = Messenger pertenece a una cuenta de Facebook. Añada esa cuenta.
adding-wrong-no-contact = No tiene correo, número ni nombre de la cuenta.
adding-wrong-no-name = Falta el nombre de la persona que no tiene cuenta.
adding-wrong-email = «{ $what }» no puede ser un correo. Necesita una @ y un final como .com, sin espacios.
adding-wrong-no-number = Una cuenta de WhatsApp necesita su número de teléfono.
adding-wrong-bad-number = «{ $what }» no es un número de teléfono.
adding-wrong-spoiled-number = La hoja de cálculo acortó el número a «{ $what }». Escriba el número completo como texto.
adding-wrong-unknown-country = No conocemos el país «{ $what }». Revise cómo está escrito, o escriba un código como RO o nada.
adding-wrong-whose = No nombra a nadie, y aquí hay varias personas. Escriba de quién es la cuenta.
adding-wrong-same-name = Aquí hay varias personas llamadas «{ $what }». Añada el correo que usa aquí para esta persona.
adding-wrong-twice = Esta cuenta ya está en la línea { $what }.
adding-did-you-mean = Revise el correo. ¿Quería decir { $meant }?
adding-cut = El texto de «{ $column }» es demasiado largo. Se omite el final.
adding-country-stays = Según lo ya anotado, esta persona vive en otro sitio. Eso no cambia.
adding-add = { $count ->
    [one] Añadir 1 cuenta
   *[other] Añadir { $count } cuentas
}
account-and-platform = { $account }, { $platform }
account-place = { $person } · { $platform }
draft-no-platform = Una nueva oposición
draft-at-step = Sin terminar. Lo dejó en el paso { $at } de { $of }.
draft-discard = Descartar
draft-show-list = Mostrar la lista
draft-action = { $step }: { $platform }, sin terminar
deleted-title = Eliminadas hace poco
deleted-lead = Una cuenta eliminada se guarda aquí 30 días.
deleted-restore = Recuperar
deleted-remove = Borrar ya
deleted-spoken = { $action }: { $account }
deleted-more = { $count ->
    [one] Mostrar también la más antigua
   *[other] Mostrar { $count } más antiguas
}
deleted-fewer = Mostrar solo las más nuevas
deleted-what = { $account }, eliminada el { $date }, se guarda hasta el { $until }
figures-title = Hasta ahora
figures-totals = Enviadas: { $sent }. Respondidas: { $answered }. Con el plazo vencido a día de hoy: { $overdue }.
figures-days = De { $answers } respuestas, la mitad llegó { $median ->
    [0] el mismo día
    [one] en un día
   *[other] en { $median } días
}. La más rápida tardó { $fewest ->
    [one] un día
   *[other] { $fewest } días
} y la más lenta, { $most ->
    [one] un día
   *[other] { $most } días
}.
figures-name-weeks = Enviadas, respondidas y vencidas, semana a semana
figures-name-months = Enviadas, respondidas y vencidas, mes a mes
figures-time = Periodo
figures-sent = Enviadas
figures-answered = Respondidas
figures-overdue-week = Vencidas al final de la semana
figures-overdue-month = Vencidas al final del mes
figures-week = Semana desde el { $date }
figures-until-today = { $period }, hasta hoy
figures-row = { $period }: enviadas, { $sent }; respondidas, { $answered }; vencidas al final, { $overdue }.
figures-before = Antes del { $date }
figures-before-row = { $before }: enviadas, { $sent }; respondidas, { $answered }.
figures-table-show = Mostrar como tabla
figures-table-hide = Ocultar la tabla

## The wizard

wizard-progress = Paso { $at } de { $of }
wizard-back = Atrás
wizard-continue = Continuar
wizard-finish = Volver al panel
wizard-keep-account = Conservar esta cuenta
wizard-to-the-form = Ir al formulario
wizard-close = Guardar y cerrar

wizard-platform-title = ¿Qué plataforma es?
wizard-platform-lead = La oposición se hace cuenta por cuenta. Después puede añadir las demás.
wizard-someone-else = Esta cuenta es de otra persona

wizard-person-title = ¿De quién es la cuenta?
wizard-person-title-no-account = ¿Quién quiere oponerse?
wizard-person-lead = El nombre le ayuda a encontrar la cuenta en su panel.
wizard-person-new = Una persona nueva
wizard-person-new-hint = Escriba el nombre abajo
wizard-person-name = Nombre
wizard-person-name-hint = El nombre se queda en este ordenador. Algún formulario puede pedirlo.

wizard-residence-title = ¿Vive usted en la Unión Europea?
wizard-residence-title-other = ¿Vive esa persona en la Unión Europea?
wizard-residence-lead = El derecho a oponerse y el plazo de respuesta dependen de dónde se vive ahora. La nacionalidad no importa.
lives-eu = Sí
lives-eu-hint = En uno de los 27 países de la Unión Europea
lives-eea = No, en Islandia, Liechtenstein o Noruega
lives-eea-hint = Allí se aplica la misma ley
lives-with-right = No, en el Reino Unido, Suiza o Brasil
lives-with-right-hint = Allí también hay formas de oponerse
lives-elsewhere = No, en otro lugar
lives-elsewhere-hint = Le mostramos qué puede hacer de todos modos
lives-not-sure = No lo sé
lives-not-sure-hint = Elija el país y se lo decimos

wizard-country-title = ¿Qué país es?
wizard-country-lead = Así sabemos qué autoridad puede ayudarle. Puede saltarse este paso.
wizard-country-lead-needed = De ello depende la forma de oponerse.
wizard-part-title = ¿Qué parte del país?
wizard-part-lead = Cada parte tiene su propia autoridad. Puede saltarse este paso.

wizard-limits-title = Lo que este formulario puede hacer y lo que no
wizard-limits-lead = Lea esto primero. Después decida si le merece la pena.
wizard-no-route-title = Donde vive no hay formulario para esto
no-route-helps = Qué ayuda de todos modos
no-route-tick = Marque lo que ya ha hecho. Esta lista se queda en su panel.
no-route-done = Hecho: { $done } de { $of }.
no-route-others = Hay un formulario abierto a todo el mundo: es para información sobre usted que viene de otras fuentes. Antes de enviarlo verá sus límites.
no-route-others-button = Usar el formulario para datos de otras fuentes

wizard-email-title = ¿Qué correo tiene la cuenta?
wizard-email-title-phone = ¿Qué número de teléfono tiene la cuenta?
wizard-email-title-no-account = ¿A qué correo puede escribir Meta?
wizard-email-lead = El formulario lo pide, y allí llegará la respuesta.
wizard-email-lead-phone = El formulario pide el número y un correo para la respuesta.
wizard-email-lead-no-account = El formulario lo pide, y allí llegará la respuesta.
wizard-email = Correo electrónico
wizard-email-hint = El que figura en la cuenta, como nombre@example.eu
wizard-email-hint-phone = Cualquiera que pueda leer ahora, como nombre@example.eu
wizard-add-at = Añadir la @
wizard-use-meant = Usar { $meant }
wizard-phone = Número de teléfono
wizard-phone-hint = Con el prefijo del país, como +40 721 555 010
wizard-handle-profile-name = Nombre del perfil (opcional)
wizard-handle-user-name = Nombre de usuario (opcional)
wizard-handle-hint = Le ayuda a distinguir sus cuentas

wizard-linked-title = ¿Están vinculadas estas cuentas?
wizard-linked-lead = Meta puede vincular cuentas en su Accounts Centre (Centro de cuentas). Meta dice que entonces una oposición vale para todas. Algunas guías no están de acuerdo.
linked-together = Sí, y me opongo también con esta
linked-together-hint = La opción segura: cuesta unos minutos
linked-rely = Sí, y basta con la otra oposición
linked-rely-hint = La cuenta queda en su panel como vinculada
linked-apart = No, no están vinculadas
linked-apart-hint = Cada una necesita su propia oposición
linked-not-sure = No sé si lo están
linked-not-sure-hint = Se opone también con esta. Nunca está de más.

wizard-reason-title = ¿Por qué se opone? (opcional)
wizard-reason-lead = En la UE no hace falta dar un motivo en Facebook ni en Instagram. Un motivo personal puede ayudar si dicen que no.
reason-kind-none = No doy ningún motivo
reason-kind-none-hint = El campo de texto del formulario queda vacío
reason-kind-composed = Preparar un texto corto
reason-kind-composed-hint = Usted marca lo que encaja y puede cambiar el texto
reason-kind-own = Escribo mi propio texto
reason-kind-own-hint = Con sus palabras, tan largo o corto como quiera
reason-tick-what-fits = Marque lo que encaje
reason-language = Idioma del texto
reason-your-text = Su texto
reason-your-text-hint = Lo pegará en el formulario. No incluya nada que deba seguir siendo privado.
reason-length = Caracteres: { $count }
reason-length-short = Caracteres: { $count }. En 2024 a una persona le pidieron 100 como mínimo.

wizard-check-title = Revise sus respuestas
wizard-check-lead = Puede cambiar cualquiera. El formulario se abre en la página siguiente.
check-nothing-sent = Todavía no se ha enviado nada.
check-platform = Plataforma
check-person = De quién es la cuenta
check-residence = Dónde vive
check-email = Contacto
check-linked = Cuentas vinculadas
check-reason = Su motivo
check-no-reason = No se da ningún motivo
check-not-provided = Sin indicar
check-part-and-country = { $part }, { $country }
check-change = Cambiar
check-change-spoken = Cambiar: { $what }

## What is missing, and what to do

problem-title = Hay un problema
problem-go-on = Si está bien así, pulse Continuar otra vez.
problem-choose-platform = Elija una plataforma.
problem-choose-person = Elija de quién es la cuenta.
problem-enter-name = Escriba el nombre.
problem-choose-lives = Elija dónde vive.
problem-choose-country = Elija un país.
problem-email-empty = Escriba el correo. Allí llegará la respuesta.
problem-email-not-an-address = Revise el correo. Debe ser parecido a nombre@example.eu.
problem-email-did-you-mean = Revise el correo. ¿Quería decir { $meant }?
problem-phone = Escriba el número de teléfono con el prefijo del país.
problem-choose-linked = Elija si las cuentas están vinculadas.
problem-choose-reason = Elija si da un motivo.
problem-write-reason = Escriba su texto o elija no dar ningún motivo.
problem-choose-answer = Elija qué dice la respuesta.
problem-choose-objection = Elija de qué cuenta se trata.
problem-paste-mail = No hay ningún texto de correo que leer. Péguelo antes en el campo.
problem-nothing-sent = No hay ninguna oposición enviada a la que pueda corresponder. Abra antes una cuenta o envíe una oposición.
problem-given-too-large = «{ $name }» es demasiado grande. Se pueden guardar archivos de hasta 50 MB.
problem-given-mail-too-large = «{ $name }» es demasiado grande para un correo. Guárdelo como PDF y use ese archivo.
problem-given-no-file = «{ $name }» es una carpeta, no un archivo. Use los archivos que contiene.
problem-given-empty = «{ $name }» está vacío. Guárdelo de nuevo e inténtelo otra vez.
problem-given-unreadable = «{ $name }» no se pudo leer. Cópielo al escritorio de su ordenador e inténtelo otra vez.
problem-table-too-large = «{ $name }» es demasiado grande. Una tabla puede tener hasta 16 MB.
problem-table-workbook = «{ $name }» es una hoja de cálculo. Ábrala, copie la tabla y péguela aquí. O guárdela como CSV.
problem-table-not-text = «{ $name }» no es una tabla. Elija un archivo CSV.
problem-keep = «{ $name }» no se pudo guardar. Su propia copia está intacta. { $why }
problem-paper-make = No se pudo crear el documento. No se ha cambiado nada.
problem-paper-evidence = «{ $name }» falta o se ha cambiado; por eso no se creó el archivo ZIP. Quítelo de la lista o vuelva a ponerlo en su sitio.
problem-paper-no-program = Ningún programa pudo abrirlo. Está en la carpeta de su archivo.
problem-paper-unsaved = No se eligió ningún lugar. Puede guardarlo junto a su archivo.
save-paper-beside = Guardarlo junto a mi archivo
problem-no-browser = No se abrió ningún navegador. Copie la dirección y péguela en su navegador.
problem-browser-slow = El navegador aún no ha reaccionado. Si no se abre nada, copie la dirección en su navegador.
problem-nothing-to-paste = No hay ningún texto que pegar. Copie antes el texto y pulse otra vez «Pegar».
problem-paste-too-long = El texto copiado es demasiado largo para este campo. Copie solo la parte que necesita.
problem-paste-missed = No se pegó nada, porque pasó a otro lugar. Pulse otra vez «Pegar».
problem-clipboard = No se pudo copiar. Marque el texto con el ratón y pulse Ctrl y C.
problem-folder = No se pudo mostrar la carpeta. Copie la ubicación y ábrala usted.
problem-no-dialog = No se eligió nada. Si no se abrió una ventana para elegir un archivo, escriba la ruta abajo.

## Filing

filing-title = Rellene el formulario de Meta
filing-title-letter = Escriba una carta
filing-lead = Abrimos la página oficial en su navegador. El envío lo hace usted allí. Esta aplicación no puede enviarlo por usted.
filing-lead-letter = Imprima su texto, fírmelo y envíelo por correo postal. Esta aplicación no puede enviarlo por usted.
filing-address = Dirección oficial
filing-postal-address = Dirección postal
filing-open-form = Abrir el formulario
filing-open-page = Abrir la página de Meta
filing-worked = Por esta vía lo envió para { $account }, el { $date }.
filing-on-phone = Hacerlo en mi móvil
filing-log-in-first = Primero inicie sesión en la cuenta correcta, en el mismo navegador.
filing-known = Vista por última vez en nuestras fuentes el { $date }. { $confidence }
confidence-primary = Publicada por la empresa o una autoridad.
confidence-confirmed = Confirmada por { $sources } fuentes.
confidence-single = De una sola fuente.
confidence-disputed = Las fuentes no coinciden.
confidence-known = De conocimiento general.
confidence-inferred = Deducida de otras fuentes.
copy = Copiar
copied = Copiado
paste = Pegar
paste-spoken = { $paste }: { $what }
copy-again = Copiar otra vez
copy-by-hand = Ahora mismo no se puede copiar en este ordenador. Marque el texto de abajo y cópielo con el teclado o el ratón.
copy-spoken = { $copy }: { $what }
field-name = Su nombre
field-email = Su correo
field-phone = Su número de teléfono
field-country = Su país
field-reason = Su texto
field-with-need = { $field } ({ $need })
need-required = obligatorio
need-prefilled = puede estar ya relleno
need-optional = opcional
need-if-asked = si lo piden
value-leave-empty = Eligió no dar ningún motivo. Deje esto vacío.
value-reason-needed = Aquí hace falta un texto. Vuelva atrás y añada uno corto.
value-fill-in-yourself = Esto lo rellena usted en la página.
copied-address = La dirección está copiada. Péguela en su navegador.
copied-postal-address = La dirección postal está copiada.
copied-for-phone = La dirección y su texto están copiados. Péguelos en un mensaje para usted.
copied-file-path = La ubicación del archivo está copiada.
copied-sent-text = Su texto está copiado.
copied-letter = La carta está copiada.
copied-contact = Está copiado. Péguelo donde lo necesite.
copied-name = Su nombre está copiado. Péguelo en el formulario.
copied-email = Su correo está copiado. Péguelo en el formulario.
copied-phone = Su número de teléfono está copiado. Péguelo en el formulario.
copied-country = Su país está copiado.
copied-reason = Su texto está copiado. Péguelo en el formulario.
see-title = Qué verá
see-title-letter = Qué hacer
see-phone-title = En un móvil
see-no-password = Esta aplicación nunca pide contraseñas. Escriba contraseñas y códigos solo en la página de Meta.
schematic-send = Enviar
schematic-hint = Un dibujo sencillo. La página real puede ser distinta.
look-for-title = Palabras que debe buscar en la página
look-for-line = { $language }: { $words }
look-for-word = «{ $word }»
good-to-know-title = Conviene saberlo
happened-title = ¿Qué ha pasado?
happened-sent = Ya lo he enviado
happened-not-yet = Todavía no
happened-missing = No veo el formulario
happened-else = Otra cosa
happened-hint = Nada cuenta como enviado hasta que usted lo diga.

## Drawings of forms and ways

drawing-form = El formulario
drawing-scroll = Baje hasta el final
drawing-code = El código del correo
drawing-of-form = Un dibujo del formulario.
drawing-of-path = Un dibujo del camino.
drawing-says-scroll = Está al final de la página.
drawing-says-choose = «{ $question }»: elija «{ $answer }».
drawing-says-field = { $mark }: { $field }, { $need }.
drawing-says-send = Después, el botón «{ $button }».
drawing-says-code = Después, un campo para el código del correo.
drawing-says-press = { $mark }, { $title }: pulse «{ $entry }».
drawing-says-form = Después se abre el formulario.

## On a phone

phone-title = Hágalo en su móvil
phone-lead = Apunte al código cuadrado con la cámara del móvil. Después pulse el enlace que muestre el móvil.
phone-page = 1. La página
phone-page-no-room = No hay sitio para el código. Agrande la ventana o envíe la dirección a su móvil, como se explica en esta página.
phone-text = 2. Su texto
phone-text-lead = Cuando el formulario esté abierto, lea también este código. Copie el texto en el móvil y péguelo en el formulario.
phone-text-code = Un código cuadrado con su texto
phone-text-long = No hay sitio para un código con su texto. Envíelo a su móvil, como se explica en esta página.
phone-send-title = O envíelo a su móvil
phone-send-address = La dirección
phone-send-both = La dirección y su texto
phone-send-lead = Cópielo y péguelo en un correo o un mensaje para usted. Ábralo en el móvil.
phone-app-title = ¿Se abre una aplicación y no hay formulario?
phone-app = En un móvil, el enlace puede abrir la aplicación. Copie entonces la dirección en el navegador del móvil. Si sigue sin aparecer el formulario, pulse abajo «No veo el formulario».
phone-steps = Los pasos en su móvil
phone-steps-lead = El código cuadrado abre la página enseguida. Siga después con el paso que corresponda.

## The small window beside the browser

companion-show = Ventana pequeña junto al navegador
companion-leave = Volver a la ventana grande
companion-title = Paso { $step } de { $steps }
companion-next = Paso siguiente
companion-previous = Anterior
companion-last = Este es el último paso. Cuando acabe, indique abajo qué ha pasado.

## I don't see the form

missing-title = ¿Qué ve en su lugar?
missing-lead = Elija lo que más se parezca. No perderá lo que lleva hecho aquí.
seen-login = Una página para iniciar sesión
seen-about-ai = Una página sobre Meta AI
seen-not-available = «No disponible», o una página que no existe
seen-only-information = Solo información, nada que rellenar
seen-app-opened = Se abrió una aplicación en vez del navegador
seen-other-language = Un idioma que no entiendo
seen-wrong-account = La sesión es de otra cuenta
seen-blocked = Un error, o no puedo pulsar Enviar
seen-something-else = Otra cosa
advice-title = Pruebe esto
advice-login = Inicie sesión allí. Después vuelva a esta ventana y abra otra vez la página. Meta solo muestra el formulario con la sesión iniciada.
advice-about-ai = Compruebe que la sesión es de la cuenta correcta. Después baje hasta el final de la página: allí suele estar el formulario o su enlace.
advice-not-available = Si usa una VPN, desactívela, porque Meta mira en qué país está. Si la página sigue sin aparecer, use la siguiente dirección.
advice-only-information = Busque en el texto las palabras «derecho a oponerte» y púlselas. Baje también hasta el final de la página. Si no ha iniciado sesión, hágalo antes.
advice-app-opened = Copie la dirección. Péguela en la barra de direcciones de un navegador, mejor en un ordenador.
advice-other-language = Casi todos los navegadores pueden traducir una página. Los pasos son los mismos: correo, texto, Enviar.
advice-wrong-account = Cierre esa sesión. Inicie sesión en la cuenta para la que se opone. Después abra otra vez la página.
advice-blocked = Haga una captura del mensaje en la pantalla y guárdela. Pruebe con otro navegador o inténtelo mañana.
advice-something-else = Cierre la página y ábrala de nuevo, en otro navegador si tiene uno. Si no ayuda, use la siguiente dirección.
advice-try-again = Probar otra vez la misma página
advice-next-route = O use la siguiente vía
advice-use-next = Usar esta vía
used-up-title = Ha probado todas las vías que conocemos
used-up-lead = Haberlo intentado ya cuenta. Guarde imágenes de lo que vio.
used-up-letter = Ahora presente la oposición por carta
used-up-letter-why = Para una carta no hace falta formulario, y el correo certificado sirve de prueba.
used-up-letter-button = Escribir la carta
used-up-advice = Pida consejo a la autoridad
used-up-no-authority = Aún no sabemos cuál es su autoridad. Añada su país a sus respuestas o inténtelo de nuevo en unos días.
authority-as-of = Dirección confirmada por última vez: { $date }
authority-languages = Idiomas que acepta: { $languages }
authority-dublin = La autoridad de Irlanda, en Dublín, es la principal para Meta. La de su país recibe su reclamación, la transmite y sigue siendo su contacto.
authority-open = Abrir la página de reclamaciones
authority-open-website = Abrir el sitio web
authority-email = Correo: { $address }
authority-phone = Teléfono: { $number }
authority-part = ¿En qué parte del país vivía?
authority-country = ¿En qué país vivía?
authority-official-list = La lista europea de autoridades: edpb.europa.eu
else-title = ¿Qué más ha pasado?
else-lead = Todo sigue igual hasta que elija algo aquí.
else-earlier-title = Lo envié un día anterior
else-earlier-button = Lo envié este día
else-route-title = Quiero usar otra vía
else-note-label = Quiero anotar algo
else-note-hint = Se guarda con esta oposición.
else-note-button = Guardar esta nota

## After sending

sent-title = Qué pasa ahora
sent-lead = Su oposición está en su panel. Se queda ahí hasta que esté resuelta.
sent-on = Enviada el { $date }
sent-look-for = En qué fijarse
sent-by-when = Hasta cuándo
sent-we-remember = Vuelva a abrir esta aplicación cuando llegue una respuesta o pase ese día. El panel mostrará entonces el siguiente paso.
sent-next-account = Seguir con la siguiente cuenta
sent-show-record = Ver historial
sent-to-desk = Ir al panel
why-title = ¿Por qué esta fecha, { $date }?
why-stopped-title = ¿Por qué no hay fecha?
why-start = Se cuenta desde el { $date }, el día en que lo envió.
why-start-posted = Se cuenta desde el { $date }. Usted lo envió por correo postal. Damos tres días a una carta, porque nadie nos dice cuándo llegó.
why-start-delivered = Se cuenta desde el { $date }, el día en que llegó su carta.
why-start-reminder = Se cuenta desde el { $date }, el día de su recordatorio.
why-start-complaint = Se cuenta desde el { $date }, el día de su reclamación.
why-start-authority = Se cuenta desde el { $date }, el último día en que escribieron usted o la autoridad.
why-start-recheck = Se cuenta desde el { $date }, el día en que aceptaron o en que usted miró por última vez.
why-paused = El plazo estuvo parado del { $from }, al { $to }, mientras esperaban a que usted contestara.
why-late-extension = Pidieron más tiempo el { $date }. El primer mes ya había pasado, así que no cuenta.
why-later-title = Una segunda fecha, más tarde
why-later = Le hicieron una pregunta. Quizá digan que su mes empezó con la respuesta de usted, el { $date }. Entonces el último día es el { $due }. Espere hasta ese día antes de enviarles un recordatorio.
why-question-open = Mientras esa pregunta siga abierta, quizá digan que su plazo no corre. Conteste pronto.
why-stopped = El plazo está parado desde el { $date }, porque le preguntaron algo. Vuelve a correr cuando usted conteste.
why-extended = Anunciaron más tiempo dentro del primer mes. La ley da entonces tres meses desde el inicio.
why-moved = El { $date }, no cuenta como último día: { $why }.
why-weekend = fin de semana

answer-title = ¿Ha respondido Meta?
answer-title-authority = ¿Ha respondido la autoridad o Meta?
answer-what = ¿Qué dice?
answer-lead = { $account }, { $platform }. Mire el correo o el mensaje y elija qué dice.
answer-accepted = Sí, la aceptan
answer-accepted-hint = Dicen que respetarán su oposición. Una frase con «si» es solo un anuncio.
answer-refused = La rechazan
answer-refused-hint = Dicen que no, o que no harán nada más
answer-more-asked = Me piden algo más
answer-more-asked-hint = Una pregunta, o una prueba de quién es usted
answer-reasons-asked = Preguntan a qué uso de mis datos me refiero y por qué
answer-reasons-asked-hint = WhatsApp lo pregunta por correo electrónico.
answer-other-company = Dicen que le corresponde a otra empresa
answer-other-company-hint = Por ejemplo, WhatsApp puede remitirle a Meta
answer-other-form = Quieren que use otro formulario
answer-other-form-hint = Dicen que este formulario o esta dirección no es el lugar correcto
answer-more-time = Quieren más tiempo
answer-more-time-hint = Dicen que tardarán más y por qué
answer-receipt = Es solo un acuse de recibo
answer-receipt-hint = Dicen que ha llegado. Un código tampoco es una respuesta.
answer-authority-news = La autoridad escribió, sin decidir nada
answer-authority-news-hint = Tiene su reclamación o dice cómo va
answer-authority-agreed = La autoridad me da la razón
answer-authority-agreed-hint = Vio que la empresa incumplió la ley, o la empresa cedió
answer-authority-disagreed = La autoridad no me da la razón o cerró el caso
answer-authority-disagreed-hint = Puede pedir a un tribunal que revise la decisión
answer-no-answer = No es una respuesta. Solo guardar el archivo
answer-no-answer-hint = Un anuncio, un código, una imagen, un resguardo de Correos
answer-lead-any = Elija qué dice y para qué cuenta.
answer-which = ¿De qué cuenta se trata?
answer-which-more = Tiene más cuentas. Busque la correcta en el panel y pulse allí «Tengo respuesta».
answer-other-account = Este correo parece tratar de { $account }. Compruebe qué cuenta está elegida abajo.
answer-files = Lo que ha añadido
answer-files-lead = Arrastre a esta ventana un correo, una imagen o un PDF. Se guarda junto a su archivo, sin cambios. No se envía a ningún sitio.
answer-choose-file = Elegir un archivo
answer-paste = O pegue el texto del correo
answer-paste-hint = Cópielo entero, con remitente y fecha si puede
answer-read = Leerlo
answer-leave-out = Quitar
answer-leave-out-spoken = Quitar: { $name }
reading-title = Qué parece ser este correo
reading-likely = Parece ser esto: { $kind }. Usted decide.
reading-perhaps = Puede ser esto: { $kind }. Hay demasiadas cosas que no cuadran, así que no hemos elegido nada.
reading-unknown = No lo sabemos. Léalo y elija usted.
reading-known = Qué se sabe de este correo
reading-for = Qué lo indica
reading-against = Qué no cuadra o falta
reading-proof = Cualquiera puede escribir un correo. Facebook muestra sus últimos correos en la configuración de su cuenta, en la parte de seguridad. Mire allí si tiene dudas.
mail-accepted = aceptan su oposición
mail-refused = rechazan su oposición
mail-more-asked = le piden algo más
mail-other-company = dicen que le corresponde a otra empresa
mail-other-form = quieren otro formulario
mail-more-time = quieren más tiempo
mail-receipt = solo un acuse de recibo
mail-announcement = un anuncio para todo el mundo, no una respuesta
mail-code = un código para escribir, no una respuesta
mail-not-from-meta = no es de Meta
for-phrase = Dice: «{ $words }»
for-code = Trae un código: «{ $words }»
for-sender = Viene de { $domain }. Se sabe que Meta escribe desde ahí.
for-looks-like = { $domain } imita a { $brand }.
for-name-looks-like = Se hace llamar «{ $name }», pero viene de { $domain }.
for-date = Es del { $mail }. Usted envió su oposición el { $filed }.
for-address = Fue a { $address }, la dirección de esta cuenta.
for-authentication = Su servicio de correo comprobó que viene de verdad de { $domain }.
doubt-nothing-known = No tiene ninguna de las frases que conocemos de Meta.
doubt-not-verbatim = Se parece a lo que escribe Meta, pero no conocemos esas palabras exactas.
doubt-conditional = Hay una condición, «{ $word }»: «{ $words }»
doubt-denied = Puede que diga que no, por «{ $word }»: «{ $words }»
doubt-told = Solo cuenta lo que alguien dice, por «{ $word }»: «{ $words }»
doubt-question = Es una pregunta: «{ $words }»
doubt-quoted = Las palabras están en una cita o en un correo anterior: «{ $words }»
doubt-in-passing = Las palabras están en medio de otra cosa: «{ $words }»
doubt-announces = Meta escribe esto a todo el mundo: «{ $words }»
doubt-invites = Invita a oponerse: «{ $words }»
doubt-reverses = Se echa atrás en algo: «{ $words }»
doubt-contradiction = Dice dos cosas a la vez: { $kinds }.
doubt-parts-differ = Su texto simple y su texto con formato dicen cosas distintas.
doubt-cut = Es más largo que lo que leímos.
doubt-broken = Una parte no se pudo leer.
doubt-no-sender = No indica remitente.
doubt-several-senders = Indica más de un remitente.
doubt-sender-unlisted = { $domain } no está en nuestra lista de direcciones de Meta.
doubt-forwarded = Es un correo reenviado. No es seguro que su remitente y su fecha sean ciertos.
doubt-authentication-failed = Su servicio de correo vio que el remitente no es auténtico.
doubt-authentication-other = Su servicio de correo solo reconoce como remitente a { $domain }.
doubt-authentication-missing = Su servicio de correo no indica si el remitente es auténtico.
doubt-no-date = No tiene fecha.
doubt-date-before = Es del { $mail }. Es anterior al envío de su oposición, el { $filed }.
doubt-date-ahead = Su fecha, { $date }, aún no ha llegado.
doubt-not-filed = Usted no ha enviado ninguna oposición a la que pueda responder.
doubt-no-address = No indica destinatario.
doubt-other-address = Fue a { $address }. Ninguna de sus cuentas de aquí tiene esa dirección.
doubt-several-accounts = Puede responder a más de una de sus cuentas.
doubt-no-such-account = Aquí ninguna cuenta de { $platform } tiene esa dirección.
doubt-platform-unclear = Nombra varias plataformas.
answer-when = ¿Cuándo llegó?
when-title = ¿Qué día?
answer-keep = Guarde el correo o haga una captura del mensaje. Es su prueba.
answer-record = Anotarlo

## One account

account-all = Todas las oposiciones
account-edit = Editar
account-delete = Eliminar esta cuenta de aquí
account-delete-hint = Solo se quita de su panel. Puede recuperarla.
account-file-anyway = Oponerse también con esta
account-replied = Ya he contestado
account-reminded = Ya envié el recordatorio
account-complained = Ya reclamé a la autoridad
account-delivered = Mi carta llegó
account-rechecked = He mirado. Todo sigue igual
account-write-reply = Escribir una respuesta
account-write-reminder = Escribir un recordatorio
account-write-company-complaint = Reclamar a la empresa
account-write-authority-complaint = Reclamar a la autoridad
account-write-objection = Escribir la carta
options-waiting = Si en dos días no llega nada, mire en su carpeta de spam. Cuando tenga el correo de respuesta, arrástrelo a esta ventana.
options-waiting-no-date = Ninguna ley fija una fecha. Si tardan demasiado, envíe un recordatorio. Le ayudamos a escribir la carta.
options-overdue-remind = Primero, envíe un recordatorio. Le ayudamos a escribir la carta. Incluye el día de su oposición.
options-overdue-complain = Si eso no ayuda, puede reclamar a la autoridad. Es gratis.
options-overdue-company = Si eso no ayuda, puede reclamar a la empresa. Desde el 19 de junio de 2026 debe confirmarlo en 30 días.
options-overdue-none = Envíe un recordatorio. Le ayudamos a escribir la carta.
options-complain = Ahora puede reclamar a la autoridad. Es gratis y le ayudamos a escribir la carta.
options-company = Ahora puede reclamar a la empresa. Le ayudamos a escribir la carta.
options-complaint-received = Si no hay resultado, puede reclamar a la autoridad, la ICO. Use su página, más abajo.
options-ico = Ahora puede reclamar a la autoridad, la ICO. Use su página, más abajo.
options-court = Puede pedir a un tribunal que obligue a actuar a la autoridad. Puede aconsejarle un abogado o una oficina de consumo.
options-court-decision = Puede pedir a un tribunal que revise la decisión. El plazo es corto y figura en la decisión.
options-swiss = En Suiza puede decidir un tribunal. También puede informar a la autoridad que se indica abajo.
options-brazil = Puede enviar una petición a la autoridad que se indica abajo. Adjunte la prueba de que se dirigió a la empresa.
options-refused-read = Lea los motivos que dan. Deben demostrar por qué pesan más que los de usted.
options-refused-reasons = Lea los motivos que dan y guárdelos.
options-more-asked = Conteste por correo electrónico, con sus palabras. No envíe copia de su documento de identidad, salvo que tengan un buen motivo para dudar.
options-reasons-asked = Tiene una respuesta preparada. Envíela como contestación al correo que recibió.
options-other-company = Preséntela por la siguiente vía. Guarde la respuesta que le dieron.
options-other-form = Preséntela por la siguiente vía. Guarde la respuesta que le dieron.
options-recheck = Vuelva a abrir la página oficial. Mire si aún figura su oposición y si Meta tiene un formulario nuevo.
options-authority = La autoridad que le corresponde
timeline-title = Qué ha pasado hasta ahora
timeline-due = Último día para que respondan
timeline-was-due = Era el último día para que respondieran
timeline-later = Como muy tarde, si cuentan desde que usted contestó
timeline-reminder = Acaba el plazo del recordatorio
timeline-acknowledgement = La empresa debe confirmar su reclamación
timeline-authority = Último día para que la autoridad le diga algo más
timeline-recheck = Mirar si todo sigue igual
event-prepared = La preparó
event-form-opened = Abrió la página
event-form-missing = No vio el formulario: { $seen }
event-sent = La envió
event-delivered = Su carta llegó
event-receipt = Escribieron que había llegado
event-accepted = La aceptaron
event-refused = La rechazaron
event-more-asked = Le pidieron algo más
event-reasons-asked = Preguntaron a qué uso se refiere y por qué
event-replied = Usted contestó
event-other-company = Le remitieron a otra empresa
event-other-form = Le pidieron usar otro formulario
event-more-time = Pidieron más tiempo
event-reminded = Envió un recordatorio
event-letter = Envió una carta: { $letter }
event-authority-news = La autoridad escribió
event-authority-agreed = La autoridad le dio la razón
event-authority-disagreed = La autoridad no le dio la razón o cerró el caso
event-rechecked = Miró si todo seguía igual
event-note = Nota: { $note }
kept-title = Guardado con esta oposición
kept-sent = Lo que usted envió
kept-sent-on = Tal como era el { $date }
kept-nothing-sent = Todavía no se ha enviado nada.
kept-letter-on = Enviada el { $date }, a { $to }
kept-evidence = Pruebas
kept-evidence-none = Aún no hay ningún archivo. Arrastre aquí un correo, una imagen o un PDF.
kept-evidence-added = Añadido el { $date }. { $size }
kept-evidence-missing = Este archivo ya no está en su carpeta.
kept-evidence-changed = Este archivo se cambió después de guardarlo.
kept-evidence-remove = Quitar de la lista
kept-evidence-remove-spoken = Quitar de la lista: { $name }
kept-evidence-folder = Mostrar la carpeta
kept-evidence-add = Añadir un archivo
size-bytes = { $count } bytes
size-kilobytes = { $count } KB
size-megabytes = { $count } MB
letter-title-objection = Su oposición por carta
letter-title-reply = Su respuesta
letter-title-reminder = Su recordatorio
letter-title-company-complaint = Su reclamación a la empresa
letter-title-authority-complaint = Su reclamación a la autoridad
letter-lead = Rellene lo que falta. La carta cambia mientras escribe. Desde aquí no se envía nada.
letter-name = Su nombre completo
letter-name-hint = Como figura en sus cartas
letter-address = Su dirección postal
letter-address-hint = Calle, código postal, población y país, sin su nombre
letter-town = Dónde la escribe
letter-town-hint = Su población. Va delante de la fecha.
letter-phone = Su número de teléfono
letter-phone-hint = No es obligatorio.
letter-reference = Número de expediente
letter-reference-hint = Si le dieron uno. Suele estar en el asunto del correo que recibió.
letter-reason = Su motivo
letter-reason-hint = Con sus palabras y en el idioma de la carta. Da más fuerza a su carta.
letter-company = ¿Sobre qué empresa?
letter-company-meta = Meta
letter-company-whatsapp = WhatsApp
letter-court = ¿Lleva un tribunal este asunto porque usted se lo pidió?
letter-court-yes = Sí, lo lleva un tribunal
letter-court-no = No, ningún tribunal
letter-may-be-named = ¿Puede la autoridad decir a la empresa quién es usted?
letter-may-be-named-yes = Sí, puede
letter-may-be-named-no = No, pido que no lo haga
letter-language = Idioma de la carta
letter-sheet = La carta
letter-missing = La carta aparece aquí cuando ya no falta nada.
letter-missing-right = No existe esa carta para el lugar donde vivía.
letter-missing-name = Falta su nombre completo.
letter-missing-address = Falta su dirección postal.
letter-missing-town = Falta el lugar donde la escribe.
letter-missing-email = Falta el correo electrónico de la cuenta. Añádalo en la página de edición.
letter-missing-account = Falta el nombre de la cuenta. Añádalo en la página de edición.
letter-missing-company = No sabemos a quién hay que escribir.
letter-missing-sent = Todavía no se ha enviado nada.
letter-missing-deadline = No hay fecha límite para la respuesta.
letter-missing-occasion = Aún no hay nada que escribir: el plazo no ha acabado y no han dicho que no.
letter-missing-question = No han preguntado nada que espere su respuesta.
letter-missing-reason = Falta su motivo.
letter-missing-authority = Aún no sabemos cuál es su autoridad.
letter-missing-court = Indique si un tribunal lleva el asunto.
letter-missing-may-be-named = Indique si la empresa puede saber quién es usted.
letter-note-company-blank = No sabemos qué empresa es la responsable en su caso. Busque su nombre en la política de privacidad de Meta para su país y rellene las líneas en blanco.
letter-note-address-blank = No conocemos la dirección postal de la empresa para su país. Búsquela en la política de privacidad para su país y rellene las líneas en blanco.
letter-note-other-language = Esta autoridad pide un idioma en el que no tenemos carta. Aquí está en inglés. Haga que la traduzcan antes.
letter-text = La carta con sus palabras
letter-text-hint = Lo que cambie se queda así, aunque después cambie una respuesta
letter-compose = Volver a crearla con mis respuestas
letter-change = Cambiar yo el texto
letter-empty = La carta está vacía. Escríbala o vuelva a crearla con sus respuestas.
letter-copy = Copiar la carta
letter-pdf = Guardar como PDF
letter-docx = Guardar para editar (Word)
letter-how-reply = Envíela como contestación al correo que recibió: cópiela y péguela allí.
letter-how-authority = Use la página de reclamaciones de la autoridad y pegue allí la carta, o envíela por correo postal. Si la envía por correo postal, fírmela a mano.
letter-how-company = Imprímala y fírmela. Envíela por correo certificado y guarde el resguardo. La forma rápida es copiarla en el mismo formulario.
letter-sent-title = ¿La ha enviado?
letter-sent-hint = Lo que envió se guarda entonces tal como está aquí.
letter-sent = Ya la he enviado
letter-discard = Descartar esta carta
letter-kind-objection = la oposición por carta
letter-kind-reply = la respuesta
letter-kind-reminder = el recordatorio
letter-kind-company-complaint = la reclamación a la empresa
letter-kind-authority-complaint = la reclamación a la autoridad
kept-letters = Cartas
kept-letter-go-on = Seguir escribiendo
kept-letter-go-on-spoken = Seguir escribiendo: { $letter }
papers-title = Para imprimir, guardar y entregar
papers-title-found = { $count ->
    [one] Documentos de la cuenta encontrada
   *[other] Documentos de las { $count } cuentas encontradas
}
papers-record = Historial en PDF
papers-print = Abrir para imprimir
papers-calendar = Fecha para mi calendario
papers-calendar-all = Fechas para mi calendario
papers-table = Tabla para hoja de cálculo (CSV)
papers-bundle = Todo para una reclamación (ZIP)
papers-bundle-hint = Sus cartas, lo que envió, todos los archivos guardados como prueba y una lista que muestra si alguno se ha cambiado.
paper-footer = Página {"{page}"} de {"{pages}"}
record-title = Historial: { $account }
record-title-all = Historial de todas las oposiciones
record-made = Creado con Veto Desk el { $date }. Muestra lo que se anotó allí.
record-person = Persona
record-platform = Plataforma
record-account = Cuenta
record-law = Ley
record-status = Estado
record-sentence = En palabras
record-sent-on = Enviada el
record-sent-to = Enviada a
record-when = Día
record-what = Qué pasó
record-file = Archivo
record-added = Añadido el
record-size = Tamaño
record-sum = Suma de control (SHA-256)
record-letter = Carta enviada el { $date }: { $letter }
record-total = Cuentas
record-due = Plazo hasta
record-evidence = Archivos guardados
record-annex = Anexo { $number }
calendar-summary = { $what }: { $account }
calendar-name = Fechas
bundle-name = Reclamación { $account }
papers-record-all = Historial de todas en PDF
kept-linked = Vinculadas en Accounts Centre
kept-note = Su nota
edit-title = Editar esta cuenta
edit-lead = Los cambios se guardan mientras escribe. Lo que ya envió queda como estaba.
edit-person = De quién es la cuenta
edit-person-hint = Déjelo vacío si es solo suya.
edit-note = Nota
edit-note-hint = Lo que quiera recordar
edit-done = Listo
kept-linked-none = No hay ninguna anotada.
kept-linked-change = Ver y cambiar los vínculos
linked-title = Cuentas vinculadas
linked-lead = Meta puede vincular cuentas en su Accounts Centre (Centro de cuentas). Anote aquí cuáles ha vinculado. Esto no cambia nada en Meta.
linked-back = Volver a la cuenta
linked-now = Vinculada con
linked-with-none = Esta cuenta no está vinculada con ninguna otra.
linked-before = Ya no vinculadas
linked-add = Vincular otra cuenta
linked-add-own = De la misma persona
linked-add-others = De otras personas
linked-add-none = No hay ninguna otra cuenta que se pueda vincular.
linked-find = Buscar una cuenta
linked-find-hint = Un nombre, un correo o un número de teléfono
linked-link = Vincular
linked-already = Vinculada con: { $accounts }
linked-spoken = { $action }: { $account }
linked-ask = Cambiar el día
linked-asked = Es correcto
linked-take-out = Desvincular
linked-take-out-this = Desvincular esta cuenta
linked-never = Nunca estuvieron vinculadas
linked-since = ¿Desde cuándo están vinculadas?
linked-choice-before = Desde antes de la oposición
linked-choice-day = Desde un día que conozco
linked-choice-unknown = No lo sé
linked-since-before = Vinculadas desde antes de la oposición, que sepamos.
linked-since-day = Vinculadas desde el { $date }.
linked-since-unknown = Vinculadas. No se sabe desde cuándo.
linked-until = Sin vínculo desde el { $date }.
cover-object = Oponerse también con esta cuenta
cover-leave = Dejarlo como está
cover-ask-again = Volver a preguntarme
options-cover-open = Meta no dice si esa oposición vale para esta cuenta.
options-cover-again = Lo seguro es oponerse también con esta cuenta.
reason-cover-joined = Vinculada con { $account } desde el { $date }. La oposición de esa cuenta ya estaba aceptada entonces.
reason-cover-unknown = Vinculada con { $account }, quizá después de que se aceptara la oposición de esa cuenta.
reason-cover-ended = Sin vínculo con { $account } desde el { $date }. La oposición de esa cuenta se aceptó antes.
reason-cover-left = La oposición de { $account } quizá valga para esta cuenta. El { $date }, usted decidió dejarlo así.
done-cover-left = Se queda como está. Puede oponerse con esta cuenta cuando quiera.

## People

account-person = De quién es la cuenta: { $name }
persons-show = Personas
persons-all = Todas las personas
persons-title = Personas
persons-lead = Todas las personas cuyas oposiciones guarda aquí.
persons-find = Buscar una persona
persons-find-hint = Un nombre o un correo
persons-hide = Ocultar a quienes lo tienen todo resuelto
persons-hidden = { $count ->
    [one] Hay una persona oculta. Todas sus cuentas están confirmadas.
   *[other] Hay { $count } personas ocultas. Todas sus cuentas están confirmadas.
}
persons-found = { $count ->
    [0] No se encontró a nadie.
    [one] Una persona
   *[other] { $count } personas
}
persons-page = Personas { $first } a { $last } de { $count }
persons-accounts = { $count ->
    [0] Aún sin cuentas
    [one] Una cuenta
   *[other] { $count } cuentas
}
persons-needs = { $count ->
    [one] le toca a usted en una
   *[other] le toca a usted en { $count }
}
persons-settled = todas confirmadas
persons-spoken = Mostrar: { $name }, { $more }
persons-add = Añadir una persona
person-unnamed = Una persona sin nombre
person-lead = Los cambios se guardan mientras escribe. Lo que ya se envió queda como estaba.
person-name = Nombre
person-name-hint = Como quiera llamarla aquí
person-full-name = Nombre completo
person-full-name-hint = Para cartas
person-email = Correo habitual
person-email-hint = Se propone para su próxima cuenta
person-phone = Número de teléfono
person-town = Población
person-town-hint = Va delante de la fecha en las cartas.
person-address = Dirección postal
person-address-hint = Para cartas, línea a línea, sin el nombre
person-residence = Dónde vive
person-residence-unknown = Sin indicar
person-residence-hint = Vale para las oposiciones nuevas. Lo que ya se empezó o se envió queda como estaba.
person-residence-change = Elegir dónde vive
person-residence-close = Ocultar los países
person-residence-eu = En la Unión Europea, país sin indicar
person-residence-eea = En Islandia, Liechtenstein o Noruega, país sin indicar
person-language = Idioma de cartas y motivos
person-language-hint = Es una propuesta. Puede elegir otro cada vez.
person-language-usual = El habitual
person-accounts = Cuentas
person-no-accounts = Aún no hay ninguna cuenta.
person-object = Oponerse con otra cuenta
person-object-first = Oponerse con una cuenta de esta persona
person-object-spoken = Oponerse con otra cuenta de esta persona
person-on-desk = Mostrar en el panel
person-same = Es la misma persona que …
person-back = Volver a { $name }
person-remove = Borrar a esta persona
person-remove-deleted = También se borrarían sus cuentas eliminadas.
person-hand-over-title = Entregar
person-hand-over-lead = Guarde un archivo solo con esta persona y sus cuentas. Otro Veto Desk puede abrirlo o añadir lo nuevo.
person-hand-over-evidence = No incluye los archivos guardados como prueba.
person-hand-over = Entregar la parte de esta persona …
same-title = ¿Quién es la misma persona que { $name }?
same-lead = Elija de quién son las cuentas que también pertenecen a esta persona.
same-confirm-title = ¿{ $kept } y { $other } son una misma persona?
same-confirm-lead = Mire antes qué va a pasar. Se puede deshacer enseguida.
same-happens = Qué pasa
same-accounts = { $count ->
    [0] { $other } no tiene ninguna cuenta que pasar a { $kept }.
    [one] Una cuenta pasa de { $other } a { $kept }.
   *[other] { $count } cuentas pasan de { $other } a { $kept }.
}
same-goes = { $kept } se queda. { $other } desaparece de la lista de personas.
same-filled = { $what }: se toma { $value }.
same-differs = En qué se diferencian
same-differing = { $what }: se conserva { $kept }. { $other } pasa a la nota.
same-residence = Dónde vive: se conserva { $kept }, no { $other }.
same-stays = Lo enviado queda como estaba. No se pierde ninguna cuenta, respuesta ni nota.
same-another = Elegir a otra persona
same-join = Unirlas en una persona
sheet-for = Una hoja para esta persona
sheet-hint = Qué se hizo, qué viene ahora y hasta cuándo, en letra grande.
sheet-print = Hoja para imprimir
sheet-save = Guardar la hoja
sheet-title = Las oposiciones de { $name }
sheet-made = Así están las cosas el { $date }.
sheet-done = { $date }: { $what }
sheet-nothing-done = Todavía no se ha enviado nada.
sheet-next = Ahora: { $sentence }
sheet-date = { $what }: { $date }
sheet-no-date = No hay ninguna fecha que vigilar.
sheet-footer = Esta aplicación no es de Meta · Página {"{page}"} de {"{pages}"}

## What was just done

done-account-deleted = La cuenta se quitó de su panel.
done-draft-discarded = Se descartó la oposición sin terminar.
done-answer-recorded = La respuesta está anotada.
done-answer-recorded-with-files = La respuesta está anotada. Lo que añadió se guarda sin cambios junto a su archivo.
done-note-added = La nota está guardada.
done-evidence-kept = { $count ->
    [one] El archivo se guarda sin cambios junto al archivo de Veto Desk.
   *[other] { $count } archivos se guardan sin cambios junto al archivo de Veto Desk.
}
done-evidence-removed = Ya no está en la lista. El archivo sigue en su carpeta.
done-letter-discarded = Se descartó la carta.
done-paper-saved = Guardado: { $path }
done-step-recorded = Está anotado.
done-undone = Deshecho: { $what }.
done-account-removed = La cuenta se borró con todas sus anotaciones. Los archivos guardados como prueba siguen en su carpeta.
done-merged = Se añadieron a su archivo cambios de otro ordenador.
done-merged-hand = Se añadieron cambios hechos a mano.
done-merged-copy = Había otra copia junto a su archivo. Se añadió lo que tenía de nuevo.
done-imported = Se añadió el contenido del otro archivo.
done-imported-nothing = Todo lo de ese archivo ya está en su panel.
done-backup-used = Se recuperó el estado anterior. Lo que tenía antes está entre las copias de seguridad.
done-edited = Su archivo se cambió fuera de Veto Desk. Aún se puede leer. Compruebe que sus datos son correctos.
done-unlocked = La otra ventana se ha cerrado. Ya puede hacer cambios aquí.
done-person-removed = Se borró a la persona.
done-persons-joined = Ahora son una sola persona. Todas sus cuentas están aquí.
done-restarted = Un fallo cerró Veto Desk. Se ha abierto de nuevo. Compruebe que su último cambio está aquí. Su archivo: { $path }
count-added = { $count ->
    [one] Una cuenta es nueva.
   *[other] { $count } cuentas son nuevas.
}
count-changed = { $count ->
    [one] Una cuenta cambió.
   *[other] { $count } cuentas cambiaron.
}
count-removed = { $count ->
    [one] Una cuenta se borró.
   *[other] { $count } cuentas se borraron.
}
done-account-restored = La cuenta vuelve a estar en su panel.
done-accounts-added = { $count ->
    [one] Una cuenta de la tabla está en su panel. Su oposición está sin empezar.
   *[other] { $count } cuentas de la tabla están en su panel. Sus oposiciones están sin empezar.
}
done-account-covered = La cuenta queda como vinculada. La otra oposición valdrá para ella cuando se acepte.
done-pasted = El texto copiado está pegado.
done-address-opened = Hemos pedido a su navegador que abra la página. Si no se abre nada, copie la dirección.
done-text-size = Tamaño del texto: { $percent } %.
done-copy-saved = Se guardó una copia: { $path }
done-file-opened = El archivo está abierto.
done-several-sent = { $count ->
    [one] 1 oposición quedó marcada como enviada.
   *[other] { $count } oposiciones quedaron marcadas como enviadas.
}
done-several-answered = { $count ->
    [one] La respuesta se anotó en 1 cuenta.
   *[other] La respuesta se anotó en { $count } cuentas.
}
done-several-deleted = { $count ->
    [one] Se eliminó 1 cuenta.
   *[other] Se eliminaron { $count } cuentas.
}
done-turn-over = { $count ->
    [one] Ha recorrido la cuenta.
   *[other] Ha recorrido las { $count } cuentas.
}
done-set-aside = El archivo que no se pudo leer se guardó con otro nombre: { $path }
close-asked = Sus últimos cambios aún no están guardados. Guarde antes una copia o cierre sin guardar.

## The file

save-failed-title = Sus cambios no están guardados
save-retry = Intentar otra vez
save-elsewhere = Guardar una copia …
save-read-only = La carpeta del archivo es de solo lectura. No se pierde nada mientras la ventana esté abierta. Guarde una copia en otra carpeta.
save-full = El disco está lleno. No se pierde nada mientras la ventana esté abierta. Libere espacio e inténtelo otra vez.
save-denied = El sistema no permite escribir el archivo. No se pierde nada mientras la ventana esté abierta. Guarde una copia en otra carpeta.
save-vanished = La carpeta del archivo ya no está. No se pierde nada mientras la ventana esté abierta. Recupérela o guarde una copia en otro lugar.
save-newer = Una versión más nueva de Veto Desk escribió entretanto el archivo. No se pierde nada mientras la ventana esté abierta. Guarde una copia e instale esa versión.
save-other = No se pudo guardar. No se pierde nada mientras la ventana esté abierta. Inténtelo otra vez o guarde una copia en otro lugar.
copy-read-only = No se guardó: esa carpeta es de solo lectura. Elija otra carpeta.
copy-full = No se guardó: ese disco está lleno. Elija otro lugar.
copy-denied = No se guardó: el sistema no permite escribir ahí. Elija otra carpeta.
copy-vanished = No se guardó: esa carpeta no existe. Elija otra carpeta.
copy-other = No se guardó. Elija otro lugar.
trouble-title = No se pudo abrir su archivo
trouble-damaged = El archivo está dañado en la línea { $line }, columna { $column }.
trouble-newer = Este archivo es de una versión más nueva de Veto Desk. Instale esa versión para abrirlo.
trouble-too-large = El archivo es mucho más grande que cualquier archivo de esta aplicación.
trouble-denied = El sistema no permite leer este archivo. Compruebe quién puede leerlo.
trouble-missing = No hay ningún archivo en ese lugar.
trouble-other = El archivo no se pudo leer.
trouble-untouched = No se ha cambiado nada. Elija lo que elija, este archivo se conserva.
trouble-previous = La copia de seguridad más nueva
trouble-previous-what = Creada el { $date }, con { $count ->
    [one] una cuenta.
   *[other] { $count } cuentas.
}
trouble-use-previous = Usar esta copia de seguridad
trouble-other-file = Otro archivo
trouble-new = Un panel nuevo y vacío
trouble-new-hint = El archivo antiguo se conserva al lado, con otro nombre.
trouble-start-new = Empezar con un panel vacío

settings-title = Ajustes
settings-theme = Claro u oscuro
theme-system = Como en este ordenador
theme-light = Claro
theme-dark = Oscuro
settings-contrast = Contraste
contrast-system = Contraste como en este ordenador
contrast-normal = Contraste normal
contrast-high = Contraste alto, en blanco y negro
settings-language = Idioma
settings-language-hint = El idioma de la aplicación. Los motivos y las cartas tienen su propio idioma.
settings-language-of-system = Como en este ordenador: { $language }
settings-language-not-reviewed = Nadie de lengua materna española ha revisado aún estos textos. Si algo no está claro, elija inglés.
settings-language-reviewed = Una persona de lengua materna española ha revisado estos textos.
languages-more = Otros idiomas
settings-language-help = Puede ayudar a corregirlos sin ningún programa: el archivo CONTRIBUTING explica cómo.
settings-text-size = Tamaño del texto
text-size-percent = { $percent } %
settings-text-size-hint = Todo crece con el texto. Ctrl con el signo más o el signo menos hace lo mismo en todas las páginas.
settings-companion = Mientras un formulario está abierto
settings-companion-on = Hacer pequeña esta ventana junto al navegador
settings-companion-hint = La ventana pequeña muestra los pasos de uno en uno. Un botón la agranda de nuevo.
settings-graphics = Gráficos
settings-graphics-simple = Gráficos sencillos
settings-graphics-hint = Márquelo si la ventana parpadea, se queda vacía o va lenta. Se ve igual y vale desde el próximo inicio.
settings-file = Su archivo
settings-file-lead = Todo se guarda en un archivo de este ordenador y solo ahí. Solo usted puede leerlo.
settings-file-path = Dónde está
settings-copy-path = Copiar la ubicación
settings-save-copy = Guardar una copia …
settings-open = Abrir otro archivo …
settings-picking = Hay abierta una ventana para elegir un archivo.
settings-typed-path = Ruta de un archivo
settings-typed-path-hint = Solo si no se abre una ventana para elegir un archivo.
settings-typed-open = Abrir este archivo
settings-typed-copy = Guardar ahí una copia
settings-typed-import = Añadir datos de ese archivo
settings-open-folder = Abrir la carpeta
settings-import-title = Datos de otro archivo
settings-import-lead = Añada lo que contiene otro archivo de Veto Desk. No se pierde nada de lo que tiene y nada queda repetido.
settings-import = Añadir datos de un archivo …
settings-backups-title = Copias de seguridad
settings-backups-lead = La aplicación guarda copias de estados anteriores de su archivo. Puede volver a cualquiera de ellos.
settings-backups = Volver a un estado anterior …
backups-title = Volver a un estado anterior
backups-lead = Elija un día. Su panel quedará como estaba entonces.
backups-reading = Buscando copias de seguridad …
backups-none = Aún no hay ninguna copia de seguridad. Se crea una en cada inicio y cada hora mientras trabaja.
backups-use = Recuperar este estado
backups-back = Volver a los ajustes
backups-undo = Antes se hace una copia de lo que tiene ahora. Puede deshacer el cambio.
backup-when = { $date }, { $time }
backup-what = { $accounts ->
    [one] Una cuenta
   *[other] { $accounts } cuentas
}, { $objections ->
    [one] una oposición
   *[other] { $objections } oposiciones
}
settings-about = Acerca de
settings-version = Veto Desk { $version }
settings-facts = Las direcciones y las reglas se reunieron el 22 de noviembre de 2026 de fuentes con fecha. Nadie abrió las direcciones para esta versión.
settings-no-advice = Esta aplicación no da asesoramiento jurídico.
settings-licence = Veto Desk es gratuito, con la licencia MIT o la licencia Apache, a su elección. Contiene trabajo de otros.
settings-licences = De quién es el trabajo incluido
licences-title = De quién es el trabajo incluido
licences-lead = Veto Desk contiene trabajo de otros. Aquí está cada obra según su licencia, en inglés.
licences-hint = «OR» significa que puede elegir. «AND» significa que valen todas. Algunas obras solo están en el programa en un sistema.
licences-show = Mostrar obras y textos
licences-show-spoken = Mostrar obras y textos de { $licence }
licences-works = Obras
licences-text = Texto { $number }
licences-back = Volver a la lista

## Help

help-title = Ayuda
help-lead = Veto Desk le lleva al formulario oficial y sigue su oposición hasta que esté resuelta.
help-how = Cómo funciona
help-how-1 = Conteste unas preguntas breves. Cada respuesta se guarda enseguida.
help-how-2 = Abra la página oficial y pegue lo que hemos preparado.
help-how-3 = Pulse allí Enviar. Después diga aquí que lo ha enviado.
help-how-4 = Cuando llegue una respuesta, anótela aquí. El panel muestra el siguiente paso.
help-does = Qué consigue una oposición
help-does-1 = Detiene el uso futuro de lo que ha publicado. Lo que la IA ya ha aprendido se queda en ella.
help-does-2 = No incluye las fotos de usted que publican otras personas.
help-does-3 = No quita Meta AI de sus aplicaciones.
help-safe = Sus datos
help-safe-1 = Todo queda en un archivo de este ordenador. La aplicación no se conecta a internet.
help-safe-2 = Solo abre las direcciones oficiales de su propia lista, y solo cuando usted lo pide.
help-safe-3 = Nunca pide una contraseña, un código ni un documento de identidad.
help-copies = Su archivo y sus copias
help-copies-1 = Los estados anteriores se guardan junto a su archivo. En los ajustes puede volver a uno de ellos.
help-copies-2 = El archivo puede estar en una carpeta compartida entre ordenadores. Lo que cada uno añade se conserva.
help-copies-3 = Para pasar a un ordenador nuevo, guarde una copia y ábrala allí.
help-keys = Teclas
help-keys-tab = Tab, y Mayús con Tab, recorren lo que se puede pulsar. Espacio o Intro lo pulsan.
help-keys-answers = Las flechas recorren las respuestas a una pregunta. También lo hace la primera letra de una respuesta.
help-keys-size = Ctrl con el signo más o el signo menos lo hace todo más grande o más pequeño. Ctrl con 0 lo deja como al principio.
help-keys-copy = En un campo de texto, Ctrl con C copia y Ctrl con V pega.
help-keys-go-on = Ctrl con Intro pulsa el botón principal de la página. Si contesta a una pregunta en un campo, Intro hace lo mismo.
help-keys-back = Alt con la flecha izquierda vuelve atrás. En un campo de texto, retrocede una palabra.
help-keys-help = F1 abre esta página.
help-keys-undo = Ctrl con Z deshace el último cambio. En un campo de texto, deshace lo último escrito.

## Guides

guides-here = Guías que ayudan aquí
guides-search = Buscar en las guías
guides-search-hint = Una o más palabras, como «formulario» o «móvil»
guides-found = { $count ->
    [one] Se encontró una guía.
   *[other] Se encontraron { $count } guías.
}
guides-none-found = Pruebe con otra palabra o con menos palabras. Borre lo escrito para ver todas las guías.
guides-object = Oponerse
guides-trouble = No aparece el formulario y otros problemas
guides-after = Después del envío
guides-places = Donde vive
guides-good-to-know = Conviene saberlo
guides-app = Esta aplicación
guide-checked = Revisada el { $date }
guide-platforms = Para { $names }
guide-residences = Para quienes viven en: { $names }
guide-sources = Fuentes
guide-source = { $title }, { $date }
guide-source-app = Esta misma aplicación
guide-close = Cerrar esta guía

## Where there is no window

start-usage = Uso: veto-desk [--file] [RUTA] [--software]
start-no-folder = Veto Desk no encontró una carpeta para su archivo. Ábralo con --file y una ruta.
start-no-screen = Veto Desk no puede abrir su ventana. No encontró ninguna pantalla. Ábralo desde el escritorio.
start-no-picture = Veto Desk no puede abrir su ventana. La pantalla no admite su imagen. Instale o actualice el controlador gráfico.
start-no-library = Veto Desk no puede abrir su ventana. El sistema de ventanas, o una de sus bibliotecas, no respondió.
start-stopped = Un fallo cerró Veto Desk. Lo que escribió está guardado. Ábralo otra vez para seguir. Su archivo: { $path }
