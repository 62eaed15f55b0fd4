### What packages and software centres say of the app, and what its installer asks, in French. No text of the running app.

package-generic = Oppositions et vie privée
package-summary = S’opposer à l’utilisation de ses données pour entraîner l’IA
package-comment = S’opposer à l’utilisation de ses données pour entraîner l’IA, et suivre chaque opposition
package-keywords = vie privée;opposition;RGPD;entraînement de l’IA;protection des données;
package-simple-graphics = Démarrer en affichage simple
package-file = Fichier Veto Desk
package-lead = Veto Desk vous aide à vous opposer à l’utilisation de vos données pour entraîner l’IA. Il suit chaque opposition jusqu’à ce que l’affaire soit réglée.
package-point-asks = Il pose quelques questions courtes et trouve pour vous le formulaire officiel : Facebook, Instagram, WhatsApp, ou sans compte.
package-point-text = Il prépare un texte court, et vous dit quoi remplir. Vous cliquez vous-même sur le bouton d’envoi, sur la page officielle.
package-point-days = Il compte les jours jusqu’à la réponse comme le fait la loi. Il vous dit aussi qui doit agir.
package-point-letters = Il écrit les lettres avec vous : réponse, rappel, réclamation, ou opposition par la poste.
package-point-local = Il garde tout dans un seul fichier sur votre ordinateur. Il ne se connecte jamais à internet ; seul votre navigateur le fait.
package-end = Il ne vient pas de Meta. Il ne donne pas de conseil juridique.

## The installer for Windows

package-install-start = Lancer Veto Desk
package-install-open = Veto Desk est ouvert. Fermez-le, puis cliquez sur « Réessayer ».
package-install-windows = Veto Desk a besoin d’une version 64 bits de Windows.
package-remove-keeps = Le programme va être retiré. Votre fichier est gardé :
package-removed = Veto Desk n’est plus sur cet ordinateur. Votre fichier et vos preuves sont gardés dans :
package-removed-then = Supprimez vous-même ce dossier si vous n’en avez plus besoin.
