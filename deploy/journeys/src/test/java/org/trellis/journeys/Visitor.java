package org.trellis.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.trellis.people.People;
import org.trellis.people.Person;

/// Somebody with a phone in hand. Each page shown is kept as a picture.
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");

    private final String name;
    private final String portal;
    private final BrowserContext phone;
    private final Page page;
    private int pictures;

    Visitor(String name, String portal, BrowserContext phone) {
        this.name = name;
        this.portal = portal;
        this.phone = phone;
        this.page = phone.newPage();
    }

    /// By a password, as the demo borough's people do.
    Visitor signsIn(Person person) {
        opens("/sign-in");
        page.click("#try-another-way");
        page.click("button:text-is(\"Password\")");
        page.fill("#username", person.email());
        page.fill("#password", People.PASSWORD);
        page.click("#kc-login");
        assertThat(page.locator("#sign-out")).isVisible();
        pictured();
        return this;
    }

    /// Asks for a code at the front door; the page that waits for it is shown.
    Visitor asksForACode(String reach) {
        opens("/sign-in");
        return sendsCodeTo(reach);
    }

    Visitor sendsCodeTo(String reach) {
        page.fill("#reach", reach);
        return presses("send");
    }

    Visitor typesCode(String code) {
        page.fill("#code", code);
        return presses("check");
    }

    Visitor isIn() {
        assertThat(page.locator("#sign-out")).isVisible();
        return pictured();
    }

    /// Another tab of the same browser.
    Visitor newTab() {
        return new Visitor(name + "-tab", portal, phone);
    }

    Response opens(String path) {
        return page.navigate(portal + path);
    }

    /// Opens a page of ours that must be there.
    Visitor sees(String path) {
        assertThat(opens(path).status()).as(path).isEqualTo(200);
        return pictured();
    }

    /// The answer to what this visitor may not see.
    Visitor doesNotSee(String path) {
        assertThat(opens(path).status()).as(path).isEqualTo(404);
        return pictured();
    }

    Visitor writes(String field, String text) {
        page.fill("#" + field, text);
        return this;
    }

    Visitor ticks(String choice) {
        page.check("#" + choice);
        return this;
    }

    Visitor chooses(String list, String value) {
        page.selectOption("#" + list, value);
        return this;
    }

    /// Picks a file of this name that holds this text.
    Visitor picks(String field, String name, String text) {
        page.setInputFiles("#" + field, new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /// Picks a picture of this name.
    Visitor picks(String field, String name, byte[] png) {
        page.setInputFiles("#" + field, new FilePayload(name, "image/png", png));
        return this;
    }

    Visitor presses(String button) {
        page.click("#" + button);
        return pictured();
    }

    Visitor follows(String link) {
        page.click("a:has-text(\"" + link + "\")");
        return pictured();
    }

    Visitor reads(String words) {
        assertThat(page.locator("main")).containsText(words);
        return this;
    }

    Visitor readsNot(String words) {
        assertThat(page.locator("main")).not().containsText(words);
        return this;
    }

    Visitor finds(String id) {
        assertThat(page.locator("#" + id)).isVisible();
        return this;
    }

    Page page() {
        return page;
    }

    /// The sign-in, for another phone.
    String cookies() {
        return phone.storageState();
    }

    /// The end of the address that is shown.
    String at() {
        return page.url().substring(portal.length());
    }

    private Visitor pictured() {
        var file = "%s-%02d.png".formatted(name, ++pictures);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(file)).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        phone.close();
    }
}
