package org.trellis.portal.pathways;

import java.util.List;

/// A pathway, as its holder wants it from now on.
public record PathwayWish(
        String title,
        String need,
        List<String> areas,
        String eligibility,
        String how,
        String whatNext,
        String referrers,
        boolean selfReferral,
        Integer answerDays,
        Integer mostPerSender,
        String hours,
        List<String> languages,
        String cost,
        String costWords,
        String telephone,
        String email,
        String link,
        String audience) {}
