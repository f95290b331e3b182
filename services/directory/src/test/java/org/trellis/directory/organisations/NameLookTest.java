package org.trellis.directory.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLookTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eastmere Council",
                "EASTMERE COUNCIL",
                "Eastmere  Council",
                " Eastmere\u00a0Council ",
                "Eastmere Councii",
                "Eastmere Counci1",
                "\u0415astmere Council", // Cyrillic capital Ie
                "Eastm\u0435r\u0435 C\u043euncil", // Cyrillic ie and o
                "\u0395astmere Council", // Greek capital Epsilon
                "Eástmêre Council",
                "Eastmere-Council.",
                "East mere Coun cil",
                "East\u200bmere Council", // zero width space
                "Ｅａｓｔｍｅｒｅ Council",
                "Eastrnere Council",
                "The Borough of Eastmere",
                "Eastmere City Council",
                "The Council of the Royal Borough of Eastmere",
                "Cyngor Eastmere",
                "Cyngor Bwrdeistref Eastmere"
            })
    void looksLikeEastmereCouncil(String name) {
        assertThat(NameLook.of(name)).isEqualTo(NameLook.of("Eastmere Council"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Northmere Council",
                "Eastmere Food Bank",
                "Eastmere Voluntary Action",
                "Friends of Eastmere Council House",
                "Eastmore Council",
                "Council"
            })
    void looksLikeSomethingElse(String name) {
        assertThat(NameLook.of(name)).isNotEqualTo(NameLook.of("Eastmere Council"));
    }

    @Test
    void aNameOfNothingButPaddingHasALook() {
        assertThat(NameLook.of("The Council")).isNotEmpty();
    }
}
