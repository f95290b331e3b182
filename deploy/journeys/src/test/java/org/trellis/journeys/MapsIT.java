package org.trellis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trellis.people.Addresses;
import org.trellis.people.People;

/// A map is brought when it is opened, says what the page says, and takes nothing from elsewhere.
@OnStack
@Order(3)
class MapsIT {

    private static final String SEARCH = "/search?near=EM1+2AB";
    private static Chromium chromium;

    private final Addresses addresses;
    private final People people;

    MapsIT(Addresses addresses, People people) {
        this.addresses = addresses;
        this.people = people;
    }

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void aStewardDrawsWithAFingerAndOthersSeeItRoughly() {
        var steward =
                people.stewardOf("Map Room " + UUID.randomUUID().toString().substring(0, 8));
        var group = "/api/directory/v1/groups/" + steward.organisation();
        steward.put(group + "/visibility", Map.of("visibility", "public")).accepted();
        try (var drawer = visitor("drawer", true).signsIn(steward);
                var anybody = visitor("anybody", true)) {
            drawer.sees("/listing").writes("centre", Borough.POSTCODE).presses("save");
            var requests = watch(drawer.page());

            drawer.sees("/listing");
            assertThat(requests).noneMatch(request -> request.contains("leaflet"));
            var map = opened(drawer.page(), "draw");
            for (var corner : List.of(List.of(90, 90), List.of(210, 90), List.of(210, 230))) {
                map.click(new Locator.ClickOptions().setPosition(corner.get(0), corner.get(1)));
            }
            assertThat(drawer.page().locator("#draw [data-status]")).containsText("Corners: 3.");
            drawer.page().locator("#draw [data-do=back]").press("Enter");
            assertThat(drawer.page().locator("#draw [data-status]")).containsText("Corners so far: 2.");
            drawer.page().locator("#draw [data-do=add]").press("Enter");
            isClean(drawer.page());
            drawer.presses("save");

            assertThat(steward.get(group + "/listing")
                            .body()
                            .at("/area/patch/coordinates/0")
                            .size())
                    .isEqualTo(4);
            assertThat(requests).allMatch(request -> request.startsWith(addresses.portal()));
            anybody.sees("/groups/" + steward.organisation());
            assertThat(opened(anybody.page(), "area-map").locator("path")).hasCount(1);
            isClean(anybody.page());
        }
    }

    @Test
    void theMapOfResultsSaysWhatTheListSays() {
        try (var anybody = visitor("map", true)) {
            var requests = watch(anybody.page());
            var page = anybody.sees(SEARCH).page();
            var pins = opened(page, "results-map").locator(".t-pin");

            assertThat(pins).hasCount(page.locator("#results > li[data-lat]").count());
            pins.first().press("Enter");
            var item = page.locator("#results > li[data-lat]").first();
            assertThat(page.locator(".leaflet-popup-content"))
                    .containsText(item.locator("h2").innerText());
            assertThat(page.locator(".leaflet-popup-content p"))
                    .hasCount(item.locator("p").count());
            isClean(page);
            assertThat(requests).allMatch(request -> request.startsWith(addresses.portal()));
        }
    }

    @Test
    void withoutScriptsThereIsTheList() {
        try (var anybody = visitor("map-without", false)) {
            var page = anybody.sees(SEARCH).page();

            assertThat(page.locator("#results-map")).isHidden();
            assertThat(page.locator("#results > li")).not().hasCount(0);
        }
    }

    private Visitor visitor(String who, boolean scripts) {
        return new Visitor(who, addresses.portal(), chromium.phone(scripts));
    }

    private static Locator opened(Page page, String map) {
        page.click("#" + map + " summary");
        var shown = page.locator("#" + map + " .leaflet-container");
        assertThat(shown).isVisible();
        return shown;
    }

    /// The addresses asked for from now on. What the browser complains of, such as what our policy forbids, is one too.
    private static List<String> watch(Page page) {
        var all = new ArrayList<String>();
        page.onRequest(request -> all.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                all.add(message.text());
            }
        });
        return all;
    }

    private static void isClean(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }
}
