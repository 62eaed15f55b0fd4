### The sentences from which an objection's text is composed, in Spanish. The person can edit the result.

reason-opening = Me opongo al uso de mi información para desarrollar y mejorar la IA. Esto incluye mis publicaciones, fotos, comentarios y chats con IA.
reason-opening-whatsapp = Me opongo al uso de mis mensajes con IA en WhatsApp para desarrollar y mejorar la IA en Meta.
reason-opening-others = Me opongo al uso de información sobre mí que otros han compartido, o que procede de terceros, para desarrollar y mejorar la IA en Meta.
reason-no-expectation = Cuando publiqué, no podía esperar que mi contenido se usara para desarrollar la IA, y nunca di mi consentimiento para ello.
reason-children = Mis fotos y publicaciones muestran a mis hijos, y no quiero que sus imágenes y sus vidas se usen para desarrollar la IA.
reason-health = Mi contenido dice algo sobre la salud, que es una información especialmente delicada.
reason-belief-politics = Mi contenido revela opiniones religiosas, filosóficas o políticas, que son una información especialmente delicada.
reason-my-work = Mis textos e imágenes son obra mía, y no los he cedido para desarrollar la IA.
reason-others-in-my-pictures = En mi contenido se ve o se nombra a otras personas, y no puedo consentir este uso en su nombre.
reason-posts-from-youth = Parte de mi contenido es de mi juventud, cuando no podía valorar para qué se usaría algún día.
reason-cannot-be-undone = Lo que la IA ha aprendido no se puede retirar, así que borrarlo o corregirlo más tarde no tendría efecto.
reason-closing = Les pido que confirmen por escrito que respetarán mi oposición.
