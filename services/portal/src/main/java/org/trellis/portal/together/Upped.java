package org.trellis.portal.together;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;
import org.trellis.portal.imports.Upload;
import org.trellis.portal.pages.Errors;
import org.trellis.portal.services.ServiceProblem;

/// A photo or a file out of a form: what came of it.
record Upped(int status, Errors errors) {

    private static final int LARGEST = 8 * 1024 * 1024;

    boolean isKept() {
        return !errors.isAny();
    }

    /// `keep` takes the name and the bytes, of which there are one more than are taken where it is too large.
    static Upped of(InputStream body, HttpHeaders headers, TogetherWords words, BiConsumer<String, byte[]> keep)
            throws IOException {
        var boundary = headers.getMediaType().getParameters().get("boundary");
        if (boundary == null) {
            throw new BadRequestException();
        }
        // Closing reads what is left and throws it away: a browser shows no answer before it has sent everything.
        try (body) {
            var file = Upload.begin(body, boundary);
            if (file.fileName().isEmpty()) {
                return new Upped(422, Errors.none().add("file", words.fileMissing()));
            }
            keep.accept(file.fileName(), file.readNBytes(LARGEST + 1));
            return new Upped(200, Errors.none());
        } catch (MultipartParser.MalformedMessageException e) {
            throw new BadRequestException(e);
        } catch (ServiceProblem problem) {
            return new Upped(problem.status(), why(problem, words));
        }
    }

    private static Errors why(ServiceProblem problem, TogetherWords words) {
        return switch (problem.code()) {
            // It was taken away since: picked again, under the new key of this page, it is another one.
            case "attachment-unknown" -> Errors.none().add("file", words.fileMissing());
            case "attachment-type" -> Errors.none().add("file", words.fileType());
            case "attachment-too-large", "too-large" -> Errors.none().add("file", words.fileTooLarge());
            case "too-many-files" -> Errors.none().add("file", words.tooManyFiles());
            default -> throw problem;
        };
    }

    /// As the service gives it: to be saved, and never to be run.
    static Response served(Response file) {
        return Response.ok(file.readEntity(byte[].class), file.getMediaType())
                .header("Content-Disposition", file.getHeaderString("Content-Disposition"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }
}
