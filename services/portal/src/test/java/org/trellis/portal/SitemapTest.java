package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trellis.portal.fakes.FakeReports;
import org.trellis.portal.fakes.Neighbours;
import org.trellis.portal.fakes.People;

/// Search engines find what is public, and read of it what its page says.
@QuarkusTest
@QuarkusTestResource(Neighbours.class)
class SitemapTest {

    @Test
    void thePagesOfPublicGroupsAreListed() {
        var browser = new Browser();

        assertThat(browser.get("/robots.txt").asString()).containsPattern("Sitemap: http://localhost:\\d+/sitemap.xml");
        assertThat(browser.get("/sitemap.xml").asString()).contains("/sitemap-1.xml</loc>");
        var urls = browser.get("/sitemap-1.xml");
        assertThat(urls.contentType()).startsWith("application/xml");
        assertThat(urls.xmlPath().getList("urlset.url.loc", String.class))
                .anyMatch(url -> url.endsWith("/groups/" + FakeReports.PUBLIC));
        assertThat(browser.get("/sitemap-2.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void aPublicPageTellsItselfToSearchEnginesAndAnyOtherDoesNot() {
        var page = new Browser().get("/groups/" + FakeReports.PUBLIC).asString();

        assertThat(page)
                .contains("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\"")
                .contains("\"name\":\"Harbour Larder & Friends\"")
                .contains("\"dayOfWeek\":\"https://schema.org/Wednesday\"", "\"validFrom\":\"2026-12-25\"")
                .contains("\"opens\":\"00:00\"", "\"closes\":\"23:59\"", "\"closes\":\"00:00\"");
        assertThat(Browser.signedInAs("steward")
                        .get("/groups/" + People.AL_NOOR)
                        .asString())
                .doesNotContain("ld+json");
    }
}
