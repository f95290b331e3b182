package org.trellis.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.trellis.directory.Borough.anonymous;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.directory.Borough;
import org.trellis.directory.Borough.Party;

/// An institution undoes an import that went wrong, and no other one's.
@QuarkusTest
class UndoTest {

    private String word;
    private Party importer;

    @BeforeEach
    void anInfrastructureBody() {
        word = "zundo" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        importer = Borough.institution("infrastructure", "Eastmere Voluntary Action", "support-officer");
    }

    private String imports(String list) {
        return Lists.imports(importer, list.replace("~", word))
                .body()
                .get("batch")
                .asText();
    }

    private ValidatableResponse undoes(String batch) {
        return importer.asks().delete("/imports/batches/{id}", batch).then();
    }

    private ValidatableResponse found() {
        return anonymous().queryParam("q", word).get("/search").then();
    }

    @Test
    void whatWasChangedIsAsBeforeAndWhatWasBroughtWasNeverThere() {
        imports("id,name,area\n1,First ~,Dock\n2,Second ~,Dock\n");
        Lists.publishes(importer);
        var second = imports("id,name,area\n1,Wrong ~,Harbour\n3,Third ~,Dock\n");
        Lists.publishes(importer);
        found().body("items.name", containsInAnyOrder("Wrong " + word, "Second " + word, "Third " + word));

        undoes(second).statusCode(200).body("undoneAt", notNullValue(), "created", equalTo(1), "updated", equalTo(1));

        found().body("items.name", containsInAnyOrder("First " + word, "Second " + word))
                .body("items.find { it.name.startsWith('First') }.areaWords", equalTo("Dock"));
        undoes(second).statusCode(200);
        var again = Lists.imports(importer, "id,name,area\n3,Third %s,Dock\n".formatted(word));
        assertThat(again.count("created")).isEqualTo(1);
    }

    @Test
    void theLatestIsUndoneFirst() {
        var first = imports("id,name,area\n1,First ~,Dock\n");
        var second = imports("id,name,area\n1,Other ~,Dock\n");

        undoes(first).statusCode(409).body("code", equalTo("not-the-latest"));
        importer.asks()
                .get("/imports/batches")
                .then()
                .body("items.id", contains(second, first), "items.canBeUndone", contains(true, false));
        undoes(second).statusCode(200);
        undoes(first).statusCode(200);

        importer.asks().get("/imports/rows").then().body("items", empty());
        importer.asks().get("/imports/batches").then().body("items.canBeUndone", contains(false, false));
    }

    @Test
    void whatAGroupClaimedOrWasTakenOutMeanwhileStaysSo() {
        var batch = imports("id,name,area\n1,Claimed ~,Dock\n2,Removed ~,Dock\n3,Rest ~,Dock\n");
        Lists.publishes(importer);
        var group = Borough.group("Claimed " + word);
        group.asks()
                .body(Map.of("importedId", Lists.idOf(importer, "Claimed " + word)))
                .post("/groups/{id}/claims", group.id())
                .then()
                .statusCode(201);
        importer.asks()
                .delete("/imports/rows/{id}", Lists.idOf(importer, "Removed " + word))
                .then()
                .statusCode(204);

        undoes(batch).statusCode(200);

        found().body("items", empty());
        importer.asks().get("/imports/rows").then().body("items.state", containsInAnyOrder("claimed", "removed"));
        var again = Lists.imports(importer, "id,name,area\n1,Claimed %1$s,Dock\n2,Removed %1$s,Dock\n".formatted(word));
        assertThat(again.count("keptOut")).isEqualTo(2);
    }

    @Test
    void aDryRunAndOneThatChangesNothingAreNoBatch() {
        var list = "id,name,area\n1,First " + word + ",Dock\n";
        assertThat(Lists.dryRun(importer, list).body().get("batch").isNull()).isTrue();
        imports(list);
        assertThat(Lists.imports(importer, list).body().get("batch").isNull()).isTrue();

        importer.asks().get("/imports/batches").then().body("items", hasSize(1));
    }

    @Test
    void onlyTheLastFiveCanBeUndone() {
        var oldest = imports("id,name,area\n1,Take 0 ~,Dock\n");
        var batches = new java.util.ArrayList<String>();
        for (var n = 1; n <= 5; n++) {
            batches.add(imports("id,name,area\n1,Take " + n + " ~,Dock\n"));
        }
        batches.reversed().forEach(batch -> undoes(batch).statusCode(200));

        undoes(oldest).statusCode(409);
        importer.asks().get("/imports/rows").then().body("items.name", contains("Take 0 " + word));
    }

    @Test
    void anotherInstitutionUndoesNothingAndSeesNothing() {
        var batch = imports("id,name,area\n1,First ~,Dock\n");
        var other = Borough.council("Northmere Council");

        other.asks().delete("/imports/batches/{id}", batch).then().statusCode(404);
        other.asks().get("/imports/batches").then().body("items", empty());
        Borough.group("Al-Noor Kitchen").asks().get("/imports/batches").then().statusCode(403);
        anonymous().delete("/imports/batches/{id}", batch).then().statusCode(401);
        importer.asks().get("/imports/rows").then().body("items", hasSize(1));
    }
}
