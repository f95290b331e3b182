package org.trellis.portal.pathways;

import java.util.List;
import org.trellis.portal.hours.Hours;

/// A pathway, as its holder wants it from now on.
public record PathwayWish(
        String title,
        String need,
        List<String> areas,
        List<Patch> patches,
        String eligibility,
        String how,
        String whatNext,
        String referrers,
        boolean selfReferral,
        Integer answerDays,
        Integer mostPerSender,
        String hours,
        Hours times,
        List<String> languages,
        String cost,
        String costWords,
        String telephone,
        String email,
        String link,
        String audience) {}
