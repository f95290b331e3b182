package org.trellis.portal.figures;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.portal.language.Reading;
import org.trellis.portal.pages.Pages;
import org.trellis.portal.pathways.Places;
import org.trellis.portal.vocabulary.Pounds;

/// Makes plots of figures, in the reader's words.
@RequestScoped
class Plots {

    /// As many areas as a page of 100 KB has room for.
    private static final int MOST_AREAS = 30;

    private static final int MOST_NAMED = 100;
    private static final String MONTH = "month";

    private final Places places;
    private final Pounds pounds;
    private final Reading reading;
    private final Pages pages;

    Plots(Places places, Pounds pounds, Reading reading, Pages pages) {
        this.places = places;
        this.pounds = pounds;
        this.reading = reading;
        this.pages = pages;
    }

    Plot money(FiguresClient.Figures figures) {
        var money = figures.money();
        return Plot.of(
                "plot-money",
                say().moneyTitle(),
                say().where(),
                List.of(say().sum()),
                Stream.of(
                                line("pot", money.pot()),
                                line("committed", money.committed()),
                                line("paid", money.paid()),
                                line("held", money.held()),
                                line("returned", money.returned()),
                                line("repurposed", money.repurposed()))
                        .toList(),
                pounds::of);
    }

    private Plot.Line line(String account, Long pence) {
        return new Plot.Line(say().account(account), pence);
    }

    Plot pipeline(FiguresClient.Figures figures) {
        return Plot.of(
                "plot-pipeline",
                say().pipelineTitle(),
                say().state(),
                List.of(say().applications()),
                figures.pipeline().stream()
                        .map(one -> new Plot.Line(say().stands(one.state()), one.applications()))
                        .toList(),
                Plots::number);
    }

    /// Those that somebody came from, the fullest first in none of its meanings: by name.
    Plot areas(FiguresClient.Figures figures) {
        return Plot.of(
                "plot-areas",
                say().areasTitle(),
                say().area(),
                both(),
                figures.areas().stream()
                        .filter(one -> one.applications() > 0)
                        .limit(MOST_AREAS)
                        .map(one -> new Plot.Line(places.label(one.code()), one.applications(), one.grants()))
                        .toList(),
                Plots::number);
    }

    /// Areas of the fund, and wards of the councils that it is for, from which nobody applied.
    List<String> withoutApplication(FiguresClient.Figures figures) {
        var heard = figures.areas().stream()
                .filter(one -> one.applications() > 0)
                .map(FiguresClient.Area::code)
                .collect(Collectors.toSet());
        return unreached(figures, heard);
    }

    /// The same from which somebody applied, and nobody got anything.
    List<String> withoutGrant(FiguresClient.Figures figures) {
        return figures.areas().stream()
                .filter(one -> one.applications() > 0 && one.grants() == 0)
                .map(one -> places.label(one.code()))
                .sorted()
                .limit(MOST_NAMED)
                .toList();
    }

    private List<String> unreached(FiguresClient.Figures figures, Set<String> heard) {
        var found = new ArrayList<String>();
        for (var area : figures.areas()) {
            if (!area.ofTheFund()) {
                continue;
            }
            var wards = places.wardsIn(area.code());
            if (wards.isEmpty() && area.applications() == 0) {
                found.add(places.label(area.code()));
            }
            wards.forEach((code, label) -> {
                if (!heard.contains(code)) {
                    found.add(label);
                }
            });
        }
        return found.stream().distinct().sorted().limit(MOST_NAMED).toList();
    }

    Plot ways(FiguresClient.Figures figures) {
        return Plot.of(
                "plot-ways",
                say().waysTitle(),
                say().way(),
                both(),
                figures.ways().stream()
                        .map(one -> new Plot.Line(say().wayTo(one.way()), one.applications(), one.grants()))
                        .toList(),
                Plots::number);
    }

    Plot overTime(FiguresClient.Figures figures, String by) {
        return periods(
                "plot-time",
                say().timeTitle(),
                both(),
                figures,
                by,
                one -> new long[] {one.applications(), one.grants()},
                Plots::number);
    }

    Plot moneyOverTime(FiguresClient.Figures figures, String by) {
        return periods(
                "plot-money-time",
                say().moneyTimeTitle(),
                List.of(say().given(), say().paid()),
                figures,
                by,
                one -> new long[] {one.givenPence(), one.paidPence()},
                pounds::of);
    }

    private Plot periods(
            String id,
            String title,
            List<String> series,
            FiguresClient.Figures figures,
            String by,
            Function<FiguresClient.Period, long[]> numbers,
            Function<Long, String> write) {
        return Plot.of(
                id,
                title,
                MONTH.equals(by) ? say().month() : say().week(),
                series,
                figures.periods().stream()
                        .map(one -> new Plot.Line(day(one.from(), by), numbers.apply(one)))
                        .toList(),
                write);
    }

    private String day(LocalDate from, String by) {
        var form = MONTH.equals(by) ? "MMM uuuu" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(form, reading.language().dates()).format(from);
    }

    private List<String> both() {
        return List.of(say().applications(), say().grants());
    }

    private static String number(Long number) {
        return number.toString();
    }

    private FigureWords say() {
        return pages.words(FigureWords.class);
    }
}
