package org.trellis.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/// Visits every page that links lead to, each kind of address once, on a phone with nothing cached, and says what is
/// wrong with it.
final class Tour {

    private static final long HEAVIEST = 100_000;
    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    // What goes to sign-in, to programs, or into a file.
    private static final Set<String> LEFT_OUT =
            Set.of("/sign-in", "/sign-out", "/api", "/session", "/logbook/export", "/our-data/");

    private final String who;
    private final String portal;
    private final Chromium chromium;
    private final String cookies;
    private final Set<String> kinds = new HashSet<>();
    private final Queue<String> ahead = new ArrayDeque<>();
    private boolean oneLanguage;
    private final List<String> wrong = new ArrayList<>();

    Tour(String who, String portal, Chromium chromium, String cookies) {
        this.who = who;
        this.portal = portal;
        this.chromium = chromium;
        this.cookies = cookies;
    }

    /// Leaves the other language out.
    Tour inOneLanguage() {
        oneLanguage = true;
        return this;
    }

    /// These pages, and every page that links from them lead to.
    List<String> from(String... addresses) {
        List.of(addresses).forEach(this::add);
        while (!ahead.isEmpty()) {
            visit(ahead.remove());
        }
        return wrong;
    }

    private void add(String address) {
        var path = address.split("#")[0];
        if (oneLanguage && path.contains("lang=")) {
            return;
        }
        if (path.startsWith("/") && LEFT_OUT.stream().noneMatch(path::startsWith) && kinds.add(kind(path))) {
            ahead.add(path);
        }
    }

    /// The address without what differs from one thing to the next of its kind.
    private static String kind(String path) {
        return path.replaceAll(UUID, "id").replaceAll("=[^&]*", "");
    }

    /// These pages alone.
    List<String> only(String... addresses) {
        List.of(addresses).forEach(this::visit);
        return wrong;
    }

    private void visit(String path) {
        try (var phone = chromium.phone(true, cookies)) {
            var page = phone.newPage();
            var weight = new AtomicLong();
            page.onRequestFinished(request -> weight.addAndGet(size(request)));
            page.navigate(portal + path);
            if (!page.url().startsWith(portal)) {
                return; // Keycloak's sign-in page
            }
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(
                            Path.of("target/screenshots/pages", who + kind(path).replaceAll("\\W+", "-") + ".png"))
                    .setFullPage(true));
            if (weight.get() > HEAVIEST) {
                wrong.add("%s weighs %d bytes".formatted(path, weight.get()));
            }
            for (var rule : new AxeBuilder(page).analyze().getViolations()) {
                wrong.add("%s: %s: %s"
                        .formatted(
                                path, rule.getHelp(), rule.getNodes().getFirst().getHtml()));
            }
            page.locator("a[href]").all().forEach(link -> add(link.getAttribute("href")));
        }
    }

    private static long size(Request request) {
        var sizes = request.sizes();
        return (long) sizes.responseHeadersSize + sizes.responseBodySize;
    }
}
