package org.trellis.portal.vocabulary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.trellis.portal.pages.Pages;

/// Says what people of a group said of each part of its page, the same on every page of ours.
@Named("parts")
@RequestScoped
public class Parts {

    private final Say say;
    private final VocabularyWords words;

    Parts(Say say, Pages pages) {
        this.say = say;
        this.words = pages.words(VocabularyWords.class);
    }

    /// What a part is called.
    public String name(String code) {
        return switch (code == null ? "" : code) {
            case "who-and-where" -> words.partWhoAndWhere();
            case "how-to-reach" -> words.partHowToReach();
            case "what" -> words.partWhat();
            default -> words.partWhen();
        };
    }

    /// How sure a reader can be of one part of a page, in a few words.
    public String said(Assured assured) {
        var said = assured.at() == null ? words.partNotConfirmed() : words.partConfirmed(say.day(assured.at()));
        if (assured.inDoubt()) {
            return words.partInDoubt(said);
        }
        return assured.changedSince() ? words.partChangedSince(said) : said;
    }
}
