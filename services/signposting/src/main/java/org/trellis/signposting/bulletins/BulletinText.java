package org.trellis.signposting.bulletins;

import java.time.LocalDate;

/// What a version says.
public record BulletinText(
        String title, String body, String source, String forWhom, LocalDate endsOn, String ring, String changed) {}
