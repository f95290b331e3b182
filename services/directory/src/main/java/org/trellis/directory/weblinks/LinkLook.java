package org.trellis.directory.weblinks;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.trellis.directory.weblinks.Outside.Answer;

/// Looks at links as a careful stranger would. Only what is sure counts as a failure: whoever turns us away, or is slow
/// or busy, may still be there for people.
@ApplicationScoped
public class LinkLook {

    // RFC 6761: nothing is ever called so, and nobody need be asked.
    private static final String NEVER = ".invalid";
    // As the libraries of Linux, musl and the BSDs word it; when the answer is only late, they word it otherwise.
    private static final Pattern NO_SUCH_NAME =
            Pattern.compile("Name or service not known|Name does not resolve|nodename nor servname provided");
    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:]+)(.*)", Pattern.DOTALL);

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Outside outside;
    private final LinkSettings settings;
    private final Semaphore places;

    LinkLook(Outside outside, LinkSettings settings) {
        this.outside = outside;
        this.settings = settings;
        this.places = new Semaphore(settings.atOnce());
    }

    /// Looks at each of them, some at the same time, and says of each what was found. Blocks for [#LONGEST] at
    /// most, and must not be called within a transaction.
    public Map<String, Finding> at(Collection<String> links) {
        var found = new ConcurrentHashMap<String, Finding>();
        var looks = links.stream()
                .<Callable<Finding>>map(link -> () -> found.put(link, inTurn(link)))
                .toList();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            workers.invokeAll(looks, LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return links.stream()
                .collect(Collectors.toMap(link -> link, link -> found.getOrDefault(link, Finding.NOT_KNOWN)));
    }

    private Finding inTurn(String link) {
        try {
            places.acquire();
            try {
                return at(link);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.NOT_KNOWN;
        }
    }

    private Finding at(String link) throws InterruptedException {
        try {
            return at(read(link));
        } catch (UnknownHostException e) {
            return isSure(e) ? Finding.NO_SUCH_NAME : Finding.NOT_KNOWN;
        } catch (SSLException e) {
            return isSure(e) ? Finding.NO_SAFE_CONNECTION : Finding.NOT_KNOWN;
        } catch (IOException e) {
            return Finding.NOT_KNOWN;
        }
    }

    /// The shorter question first; what it leaves open is asked again as a browser would.
    private Finding at(URI link) throws IOException, InterruptedException {
        if (link.getHost() == null) {
            return Finding.NOT_KNOWN;
        }
        if (link.getHost().toLowerCase(Locale.ROOT).endsWith(NEVER)) {
            return Finding.NO_SUCH_NAME;
        }
        var invite = settings.inviteAt(link.getHost());
        if (invite.isEmpty()) {
            return isThere(link) ? Finding.WORKS : page(outside.ask(HttpMethod.GET, link));
        }
        return invite.get().alive().isEmpty()
                ? Finding.NOT_KNOWN
                : invitation(
                        outside.ask(HttpMethod.GET, link), invite.get().alive().get());
    }

    private boolean isThere(URI link) throws IOException, InterruptedException {
        try {
            return outside.ask(HttpMethod.HEAD, link).isGood();
        } catch (UnknownHostException | SSLException | NotAllowed e) {
            throw e;
        } catch (IOException e) {
            return false;
        }
    }

    private static Finding page(Answer answer) {
        if (answer.isGood()) {
            return Finding.WORKS;
        }
        return answer.status() == 404 || answer.status() == 410 ? Finding.GONE : Finding.NOT_KNOWN;
    }

    private static Finding invitation(Answer answer, Pattern alive) {
        var page = page(answer);
        return page == Finding.WORKS && !alive.matcher(answer.body()).find() ? Finding.INVITE_OVER : page;
    }

    private static boolean isSure(UnknownHostException e) {
        return e.getMessage() != null && NO_SUCH_NAME.matcher(e.getMessage()).find();
    }

    // One that only hung up, or was too slow, may be asleep.
    private static boolean isSure(SSLException e) {
        var said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return !said.contains("closed") && !said.contains("timed out");
    }

    private static URI read(String link) throws IOException {
        try {
            var parts = HOST.matcher(link);
            return new URI(parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : link);
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IOException("Not a web address", e);
        }
    }
}
