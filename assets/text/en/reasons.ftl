### The sentences from which an objection's text is composed, in English. The person can edit the result.

reason-opening = I object to the use of my information, including my posts, photos, comments and chats with AI, to develop and improve AI.
reason-opening-whatsapp = I object to the use of my messages with AIs on WhatsApp to develop and improve AI at Meta.
reason-opening-others = I object to the use of information about me that others shared, or that comes from third parties, to develop and improve AI at Meta.
reason-no-expectation = When I posted, I could not expect that my content would be used to develop AI, and I never agreed to it.
reason-children = My photos and posts show my children, and I do not want their pictures and their lives to be used to develop AI.
reason-health = My content says something about health, which is especially sensitive information.
reason-belief-politics = My content reveals religious, philosophical or political views, which is especially sensitive information.
reason-my-work = My texts and pictures are my own work, and I have not released them for developing AI.
reason-others-in-my-pictures = Other people can be seen or are named in my content, and I cannot agree to this use on their behalf.
reason-posts-from-youth = Some of my content dates from my youth, when I could not judge what it might be used for one day.
reason-cannot-be-undone = What AI has learned cannot be taken back, so a later deletion or correction would have no effect.
reason-closing = Please confirm in writing that you will respect my objection.
