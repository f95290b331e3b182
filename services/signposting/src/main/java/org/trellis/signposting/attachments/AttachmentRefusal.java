package org.trellis.signposting.attachments;

import org.trellis.problem.Refusal;

/// How this feature says no. A file that is not the caller's to see is [org.trellis.problem.NotFound].
sealed interface AttachmentRefusal extends Refusal {

    record WrongType() implements AttachmentRefusal {}

    record TooLarge() implements AttachmentRefusal {}

    record Unknown() implements AttachmentRefusal {}

    record TooMany(int most) implements AttachmentRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case WrongType _, Unknown _, TooMany _ -> Kind.UNPROCESSABLE;
            case TooLarge _ -> Kind.TOO_LARGE;
        };
    }

    @Override
    default String code() {
        return switch (this) {
            case WrongType _ -> "attachment-type";
            case TooLarge _ -> "attachment-too-large";
            case Unknown _ -> "attachment-unknown";
            case TooMany _ -> "too-many-files";
        };
    }

    @Override
    default String detail() {
        return switch (this) {
            case WrongType _ ->
                "A file can be a PDF, or a picture as PNG or JPEG, and must be what its name says it is. "
                        + "Save it anew as one of these and send it again.";
            case TooLarge _ -> "A file can have up to 2 MB. Make the pictures in it smaller and send it again.";
            case Unknown _ -> "One of the files is not there any more. Add it again.";
            case TooMany(var most) ->
                "There are %d files waiting that no bulletin uses. Send or discard some drafts first.".formatted(most);
        };
    }
}
