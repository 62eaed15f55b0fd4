### The words of letters to companies and authorities, in Spanish. Whole sentences, each under one key, the same keys
### in every language. A blank that must not end a line is U+00A0. The terms are those of the official Spanish text of the GDPR.

## Dates, names, the frame of a letter

letter-place-date = { $place }, { $date }
letter-law-gdpr = RGPD
letter-law-uk = RGPD del Reino Unido
letter-both-services = Facebook e Instagram
letter-company-unknown = A la empresa que gestiona { $service }
letter-subject = Asunto: { $subject }
letter-salutation = Estimados señores:
letter-closing = Atentamente,
letter-closing-ch = Atentamente,
letter-annexes = Anexos
letter-annex = Anexo { $number }: { $what }
letter-annex-objection = Copia de mi oposición del { $date }
letter-label-name = Nombre: { $name }
letter-label-address = Dirección postal: { $address }
letter-label-email = Correo electrónico: { $email }
letter-label-phone = Teléfono: { $phone }
letter-label-service = Servicio: { $service }
letter-label-account = Cuenta: { $account }
letter-label-reference = Número de expediente: { $reference }
letter-label-company = Empresa: { $company }

## Objection by letter

letter-objection-subject = Oposición al uso de mis datos personales para la IA (artículo 21, apartado 1, del { $law })
letter-objection-opening = En virtud del artículo 21, apartado 1, del { $law }, me opongo al tratamiento de mis datos personales para desarrollar, entrenar, ajustar y mejorar modelos y sistemas de IA.
letter-objection-basis = Mi oposición abarca su propia IA y la de terceros, siempre que el tratamiento se base en intereses legítimos (artículo 6, apartado 1, letra f)).
letter-eea = El RGPD se aplica en mi país en virtud del Acuerdo sobre el Espacio Económico Europeo.
letter-account-intro = Mi oposición se refiere a esta cuenta:
letter-account-linked = Lo mismo vale para cualquier otra cuenta que ustedes hayan vinculado con esta.
letter-no-account = No tengo cuenta. Esta carta se refiere a { $service }. Pueden identificarme con estos datos:
letter-data-intro = Se trata de los siguientes datos, pasados y futuros:
letter-data-own = Lo que publico en { $service }: publicaciones, fotos, vídeos, comentarios y datos del perfil, con sus metadatos.
letter-data-chats = Mis intercambios con funciones de IA, incluidas mis valoraciones, con sus metadatos.
letter-data-others = Datos sobre mí que otras personas comparten o que ustedes obtienen de terceros.
letter-data-shared = Publicaciones, fotos, vídeos y comentarios de otras personas que me muestran, me nombran o tratan de mí.
letter-data-others-chats = Lo que otras personas escriben sobre mí en sus intercambios con funciones de IA.
letter-data-third-parties = Datos sobre mí procedentes de internet, de fuentes bajo licencia o de otros terceros.
letter-data-whatsapp = Mis mensajes con IA en WhatsApp, incluidas mis valoraciones, con sus metadatos.
letter-special = Estos datos pueden incluir categorías especiales de datos personales (artículo 9, apartado 1). No doy mi consentimiento para su tratamiento con este fin.
letter-split-meta = Meta gestiona Meta AI en WhatsApp. Por ello, esta carta se dirige a ustedes; WhatsApp recibe otra aparte.
letter-split-whatsapp = Sé que Meta gestiona Meta AI en WhatsApp. Por ello, Meta recibe una carta aparte. Les ruego que me indiquen qué hacen ustedes mismos con estos datos, y que no los comuniquen con este fin.
letter-ground-intro = Estos son los motivos relacionados con mi situación particular:
letter-ground-none = Si necesitan saber más sobre mi situación particular, indíquenme sin dilación qué necesitan.
letter-requests-intro = Les solicito lo siguiente:
letter-request-stop = Que pongan fin a este tratamiento (artículo 21, apartado 1).
letter-request-restrict = Que limiten el tratamiento mientras se verifica si sus motivos legítimos prevalecen sobre los míos (artículo 18, apartado 1, letra d)). Que me informen antes de levantar dicha limitación (artículo 18, apartado 3).
letter-request-erase = Que supriman los datos afectados de los conjuntos de datos utilizados con este fin (artículo 17, apartado 1, letra c)).
letter-request-recipients = Que comuniquen la supresión y la limitación a cada uno de los destinatarios de los datos, y que me informen acerca de dichos destinatarios (artículo 19).
letter-request-confirm = Que me confirmen por escrito lo que han hecho.
letter-request-refusal = Si se niegan, que indiquen sus motivos legítimos imperiosos y las razones de su negativa (artículo 21, apartado 1, y artículo 12, apartado 4).
letter-answer-due = Les ruego que respondan sin dilación indebida y, a más tardar, en el plazo de un mes a partir de la recepción (artículo 12, apartado 3). Si reciben esta carta el { $start }, el último día es el { $due }.
letter-due-moved = Según el calendario, el último día es el { $date }. No es un día hábil, por lo que cuenta el día hábil siguiente (Reglamento n.º 1182/71, artículo 3, apartado 4).
letter-due-moved-uk = Según el calendario, el último día es el { $date }. No es un día hábil, por lo que cuenta el día hábil siguiente.
letter-no-deletion = No les pido que eliminen mi cuenta. Si mi oposición cambiara el servicio para mí, les ruego que me avisen antes.
letter-how-to-answer = Les ruego que respondan por correo electrónico a { $email } o por correo postal a la dirección arriba indicada. No me remitan a otro formulario, por favor.
letter-identity = Si tienen dudas razonables en relación con mi identidad, indíquenme sin dilación qué información necesitan (artículo 12, apartado 6).

## Switzerland: express prohibition

letter-ch-subject = Prohibición expresa del uso de mis datos personales para la IA
letter-ch-opening = Les prohíbo expresamente tratar mis datos personales para desarrollar, entrenar, ajustar y mejorar modelos y sistemas de IA. Esto abarca su propia IA y la de terceros.
letter-ch-account = Mi prohibición se refiere a esta cuenta:
letter-ch-law = El tratamiento contra mi voluntad expresa lesiona mis derechos de la personalidad (artículo 30, apartado 2, letra b, de la Ley Federal suiza de Protección de Datos, FADP). Requeriría una justificación conforme al artículo 31.
letter-ch-public = Mi prohibición incluye los datos que he hecho accesibles a todo el mundo (artículo 30, apartado 3, FADP).
letter-ch-request-stop = Que pongan fin a este tratamiento.
letter-ch-request-erase = Que supriman los datos afectados de los conjuntos de datos utilizados con este fin.
letter-ch-request-disclose = Que no comuniquen estos datos a terceros con este fin.
letter-ch-request-confirm = Que me confirmen por escrito lo que han hecho, o que indiquen la justificación en la que se basan.
letter-ch-due = Les ruego que respondan, a más tardar, el { $due }. He elegido yo esta fecha; la ley no fija ninguna.
letter-ch-reminder-subject = Recordatorio de mi oposición del { $date } al uso de mis datos personales para la IA
letter-ch-waited = Esperaba una respuesta, a más tardar, el { $due }. La ley no fija ninguna fecha.
letter-ch-next = En caso contrario, me reservo las acciones ante los tribunales civiles (artículo 32, apartado 2, FADP). También me reservo informar al Comisionado Federal de Protección de Datos y de la Información (artículo 49 FADP).

## Brazil: opposition

letter-br-subject = Oposición al uso de mis datos personales para la IA (artículo 18, § 2, de la LGPD)
letter-br-opening = Me opongo al tratamiento de mis datos personales para desarrollar, entrenar, ajustar y mejorar la IA. Lo hago en virtud del artículo 18, § 2, de la ley brasileña de protección de datos (LGPD, Ley 13.709/2018).
letter-br-basis = No he dado mi consentimiento para este uso. A mi juicio, no cumple la ley.
letter-br-request-stop = Que pongan fin a este tratamiento, para su propia IA y para la de terceros.
letter-br-request-exclude = Que excluyan los datos afectados de los conjuntos de datos utilizados con este fin.
letter-br-request-confirm = Que me confirmen por escrito lo que han hecho.
letter-br-request-reasons = Si no pueden actuar de inmediato, que me indiquen sus razones (artículo 18, §§ 3 a 5).
letter-br-due = Les ruego que actúen de inmediato y gratuitamente (artículo 18, §§ 3 a 5).
letter-br-reminder-subject = Recordatorio de mi oposición del { $date } (artículo 18 de la LGPD)
letter-br-waited = La LGPD exige una actuación inmediata o la indicación de las razones (artículo 18, §§ 3 a 5). Lo que he recibido hasta ahora no cumple esa exigencia.
letter-br-next = En caso contrario, consideraré presentar una petición a la autoridad de protección de datos, la ANPD (artículo 18, § 1), y a los organismos de consumo (artículo 18, § 8).

## Reminder

letter-reminder-subject = Recordatorio de mi oposición del { $date } (artículo 21, apartado 1, del { $law })
letter-ref-form = El { $date } les envié mi oposición al uso de mis datos personales para la IA. Utilicé el formulario de { $address }.
letter-ref-email = El { $date } les envié mi oposición al uso de mis datos personales para la IA, por correo electrónico a { $address }.
letter-ref-post = El { $date } les envié mi oposición al uso de mis datos personales para la IA, por correo postal a: { $address }.
letter-happened-silence = Desde entonces no he recibido respuesta.
letter-happened-receipt = El { $date } confirmaron la recepción. Desde entonces no he recibido ninguna decisión.
letter-happened-replied = Me hicieron una pregunta y la contesté el { $date }. Desde entonces no he recibido ninguna decisión.
letter-happened-refused = El { $date } rechazaron mi oposición.
letter-happened-more-time = El { $date } anunciaron que necesitaban más tiempo. Desde entonces no he recibido ninguna decisión.
letter-late-law = Ese anuncio llegó demasiado tarde. El artículo 12, apartado 3, solo permite más tiempo si me informan en el plazo de un mes a partir de la recepción, indicando los motivos.
letter-extended-over = También el plazo prorrogado ha terminado.
letter-period-over = Contado desde la recepción el { $start }, el plazo del artículo 12, apartado 3, terminó el { $due }.
letter-no-notice = No me consta ningún aviso, dentro del primer mes, de que necesiten más tiempo.
letter-burden = Les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades (artículo 21, apartado 1).
letter-burden-answer = Su respuesta no me convence de que existan tales motivos en mi caso. Les ruego que los indiquen para mi caso y que expliquen cómo los han ponderado.
letter-repeat-intro = Reitero mis solicitudes:
letter-not-new = Esto es un recordatorio, no una nueva solicitud. La fecha de mi oposición sigue siendo la misma.
letter-new-period = Les ruego que respondan, a más tardar, el { $due }. He elegido yo esta fecha; no prorroga ningún plazo legal.
letter-next = En caso contrario, presentaré una reclamación ante una autoridad de control (artículo 77). Me reservo el derecho de acudir a los tribunales (artículo 79).
letter-next-uk = En caso contrario, les presentaré una reclamación en materia de protección de datos (artículo 164A de la Data Protection Act 2018) y después acudiré a la ICO.

## Reply to a question

letter-reply-subject = Su pregunta del { $asked } sobre mi oposición del { $date }
letter-reply-opening = El { $asked } me pidieron más información sobre mi oposición del { $date }. Esta es mi respuesta.
letter-reply-which = Me opongo a este tratamiento: el uso de mis datos personales para desarrollar, entrenar, ajustar y mejorar modelos y sistemas de IA, propios o de terceros (artículo 21, apartado 1, del { $law }).
letter-reply-responsible = Si consideran que la responsable es otra empresa, indíquenme cuál y transmítanle mi oposición.
letter-reply-period = A mi juicio, su pregunta no reinicia el plazo del artículo 12, apartado 3. El plazo corre desde la recepción el { $start } hasta el { $due }.
letter-reply-uk = Ya tienen mi respuesta. Contado desde la recepción el { $start }, el último día es el { $due }, salvo el tiempo en que la ley suspenda el plazo.
letter-reply-decide = Les ruego que decidan ya sobre mi oposición y que me confirmen su decisión por escrito.

## Complaint to the company, in the United Kingdom

letter-uk-subject = Reclamación en materia de protección de datos sobre mi oposición del { $date }
letter-uk-opening = Presento una reclamación en materia de protección de datos en virtud del artículo 164A de la Data Protection Act 2018. Lo introdujo el artículo 103 de la Data (Use and Access) Act 2025.
letter-facts-intro = Esto es lo que ocurrió:
letter-uk-acknowledge = Les ruego que acusen recibo de esta reclamación en un plazo de 30 días, contados desde el día siguiente a su recepción. Si la reciben el { $start }, el último día es el { $due }.
letter-uk-outcome = Les ruego que tomen las medidas adecuadas sin dilación indebida y que me comuniquen el resultado.
letter-uk-next = Si el asunto sigue sin resolverse, acudiré a la ICO.

## What happened, as a list

letter-fact-account = Uso { $service }; mi cuenta es: { $account }.
letter-fact-no-account = Escribo como persona sin cuenta. El asunto se refiere a datos sobre mí en { $service }.
letter-fact-what = Mi oposición se dirige contra el tratamiento de mis datos personales para desarrollar, entrenar, ajustar y mejorar modelos y sistemas de IA.
letter-fact-form = { $date }: mi oposición, mediante el formulario de { $address }.
letter-fact-email = { $date }: mi oposición, por correo electrónico a { $address }.
letter-fact-post = { $date }: mi oposición, por correo postal a { $address }.
letter-fact-form-missing = { $date }: la página oficial no me mostró el formulario.
letter-fact-receipt = { $date }: confirmación de la recepción, sin decisión.
letter-fact-accepted = { $date }: respuesta que aceptaba mi oposición.
letter-fact-refused = { $date }: rechazo de mi oposición.
letter-fact-more-asked = { $date }: pregunta que me hicieron sobre mi oposición.
letter-fact-replied = { $date }: mi respuesta a una pregunta sobre mi oposición.
letter-fact-other-company = { $date }: respuesta según la cual la responsable es otra empresa.
letter-fact-other-form = { $date }: respuesta según la cual debía usar otro formulario.
letter-fact-more-time = { $date }: anuncio de que se necesita más tiempo.
letter-fact-reminded = { $date }: mi recordatorio.
letter-fact-over = { $date }: fin del plazo del artículo 12, apartado 3, contado desde la recepción el { $start }.
letter-fact-open = Hasta hoy no he recibido ninguna decisión.

## What was infringed

letter-claims-intro = A mi juicio, se han infringido estas disposiciones del { $law }:
letter-claim-silence = Artículo 12, apartados 3 y 4: dentro del plazo no se me informó de qué actuaciones se llevaron a cabo, ni de por qué no se llevó a cabo ninguna.
letter-claim-late = Artículo 12, apartado 3: el anuncio de que se necesitaba más tiempo llegó pasado el primer mes y, por tanto, demasiado tarde.
letter-claim-extended = Artículo 12, apartado 3: tampoco dentro del plazo prorrogado recibí ninguna decisión.
letter-claim-stop = Artículo 21, apartado 1: nadie me ha confirmado el fin del tratamiento ni ha acreditado motivos legítimos imperiosos.
letter-claim-refused = Artículo 21, apartado 1: corresponde al responsable del tratamiento acreditar motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades. A mi juicio, el rechazo no lo hace.
letter-claim-restrict = Artículo 18, apartado 1, letra d): nadie me ha confirmado la limitación del tratamiento mientras se verifica si los motivos legítimos del responsable del tratamiento prevalecen sobre los míos.
letter-claim-erase = Artículo 17, apartado 1, letra c): nadie me ha confirmado la supresión de los datos afectados.
letter-claim-obstructed = Artículo 12, apartado 2, y artículo 25: no se me facilitó el ejercicio de mi derecho, como muestran los hechos.

## Complaint to an authority

letter-complaint-subject = Reclamación en virtud del artículo 77 del RGPD contra { $company }
letter-complaint-opening = Presento una reclamación en virtud del artículo 77 del Reglamento (UE) 2016/679 (Reglamento general de protección de datos, RGPD). Mi residencia habitual está en el territorio de su competencia.
letter-complaint-language = Escribo en español porque no puedo ofrecer esta carta en su idioma. Les ruego que me indiquen si necesitan una traducción.
letter-complaint-me = Parte reclamante
letter-complaint-controller = El responsable del tratamiento
letter-complaint-lead = Se trata de un tratamiento transfronterizo. Según tengo entendido, la autoridad de control principal es la Data Protection Commission de Irlanda (artículo 56).
letter-complaint-contact = Les ruego que le den participación en la forma prevista por la ley (artículo 60) y que sigan siendo la autoridad a la que puedo dirigirme.
letter-complaint-lead-you = Se trata de un tratamiento transfronterizo. Según tengo entendido, ustedes son la autoridad de control principal (artículo 56).
letter-complaint-facts = Los hechos
letter-complaint-law = Derechos infringidos
letter-complaint-second = En segundo lugar, les solicito que examinen si los intereses legítimos (artículo 6, apartado 1, letra f)) pueden siquiera ser la base de este tratamiento.
letter-complaint-time = Cuándo tuve conocimiento
letter-complaint-known = Tengo conocimiento de la infracción desde el { $date }.
letter-complaint-wishes = Lo que solicito
letter-wish-find = Que declaren que se han infringido mis derechos.
letter-wish-order = Que ordenen al responsable del tratamiento que atienda mi oposición (artículo 58, apartado 2, letra c)).
letter-wish-limit = Que impongan una limitación temporal o definitiva del tratamiento, incluida su prohibición (artículo 58, apartado 2, letra f)).
letter-wish-erase = Que ordenen la supresión de los datos afectados (artículo 58, apartado 2, letra g)).
letter-wish-inform = Que me informen sobre el curso y el resultado de mi reclamación (artículo 77, apartado 2).
letter-complaint-more = Otra información
letter-complaint-earlier = Ya me dirigí antes al responsable del tratamiento, como se describe arriba.
letter-complaint-court-no = Ningún tribunal conoce de este asunto a instancia mía.
letter-complaint-court-yes = Un tribunal conoce de este asunto a instancia mía.
letter-complaint-name-yes = Consiento que comuniquen mi nombre y esta reclamación al responsable del tratamiento.
letter-complaint-name-no = Les ruego que no revelen mi identidad al responsable del tratamiento. Si el procedimiento no es posible sin ella, consúltenme antes.
letter-complaint-annexes = El anexo 1 es mi oposición. Los anexos están en su idioma original; les ruego que me indiquen si necesitan una traducción.
letter-complaint-procedure = Invoco el Reglamento (UE) 2025/2518, aplicable a las reclamaciones sobre tratamientos transfronterizos presentadas a partir del 2 de abril de 2027.
