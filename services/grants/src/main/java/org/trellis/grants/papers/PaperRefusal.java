package org.trellis.grants.papers;

import org.trellis.problem.Refusal;

/// Why a file is not taken. One that is not the caller's to see is [org.trellis.problem.NotFound].
sealed interface PaperRefusal extends Refusal {

    record WrongType() implements PaperRefusal {}

    record TooLarge() implements PaperRefusal {}

    record TooMany(int most) implements PaperRefusal {}

    record Gone() implements PaperRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case WrongType _, TooMany _, Gone _ -> Kind.UNPROCESSABLE;
            case TooLarge _ -> Kind.TOO_LARGE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case WrongType _ -> "attachment-type";
            case TooLarge _ -> "attachment-too-large";
            case TooMany _ -> "too-many-files";
            case Gone _ -> "attachment-unknown";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case WrongType _ ->
                "A file can be a photo (JPEG, PNG or WebP) or a PDF, and must be whole and what its name says it is.";
            case TooLarge _ -> "A file can have up to 8 MB. Take the photo with fewer points, or send a part of it.";
            case TooMany(var most) -> "There can be %d files here. Take one away first.".formatted(most);
            case Gone _ -> "The file that was sent with this key is not there any more. Send it again.";
        };
    }
}
