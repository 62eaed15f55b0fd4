### What packages and software centres say of the app, and what its installer asks, in Spanish. No text of the running app.

package-generic = Oposiciones de privacidad
package-summary = Opóngase a que sus datos entrenen la IA
package-comment = Opóngase al uso de sus datos para entrenar la IA y siga cada oposición
package-keywords = privacidad;oposición;RGPD;entrenamiento de IA;protección de datos;
package-simple-graphics = Abrir con gráficos sencillos
package-file = Archivo de Veto Desk
package-lead = Veto Desk le ayuda a oponerse al uso de sus datos para entrenar la IA y sigue cada oposición hasta que esté resuelta.
package-point-asks = Hace unas preguntas breves y busca el formulario oficial adecuado: Facebook, Instagram, WhatsApp o sin cuenta.
package-point-text = Prepara un texto corto y le dice qué rellenar. El botón Enviar lo pulsa usted, en la página oficial.
package-point-days = Cuenta los días hasta la respuesta como dice la ley y le indica a quién le toca.
package-point-letters = Le ayuda a escribir las cartas: respuesta, recordatorio, reclamación o la oposición por correo postal.
package-point-local = Lo guarda todo en un archivo de su ordenador. Nunca se conecta a internet; solo lo hace su navegador.
package-end = No es de Meta. No da asesoramiento jurídico.

## The installer for Windows

package-install-start = Abrir Veto Desk
package-install-open = Veto Desk está abierto. Ciérrelo y pulse Reintentar.
package-install-windows = Veto Desk necesita un Windows de 64 bits.
package-remove-keeps = Esto quita el programa. Su archivo se conserva:
package-removed = Veto Desk ya no está en este ordenador. Su archivo y sus pruebas se conservan en:
package-removed-then = Borre usted esta carpeta si ya no la necesita.
