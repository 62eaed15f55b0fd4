### What packages and software centres say of the app, and what its installer asks. No text of the running app.

package-generic = Privacy objections
package-summary = Object to the use of your data for AI training
package-comment = Object to the use of your data for AI training, and follow every objection
package-keywords = privacy;objection;GDPR;AI training;data protection;
package-simple-graphics = Start with simple graphics
package-file = Veto Desk file
package-lead = Veto Desk helps you object to the use of your data for AI training. It follows every objection until it is settled.
package-point-asks = It asks a few short questions and finds the official form for you: Facebook, Instagram, WhatsApp, or without an account.
package-point-text = It makes a short text for you, and tells you what to fill in. You press Submit yourself, on the official page.
package-point-days = It counts the days to the answer as the law does, and tells you whose turn it is.
package-point-letters = It writes the letters with you: reply, reminder, complaint, or the objection by post.
package-point-local = It keeps everything in one file on your computer. It never connects to the internet; only your browser does.
package-end = It is not Meta. It is no legal advice.

## The installer for Windows

package-install-start = Start Veto Desk
package-install-open = Veto Desk is open. Close it, then press Retry.
package-install-windows = Veto Desk needs a 64-bit Windows.
package-remove-keeps = This takes the program away. Your file is kept:
package-removed = Veto Desk is gone from this computer. Your file and your evidence are kept in:
package-removed-then = Delete this folder yourself if you need it no more.
