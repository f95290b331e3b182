package org.trellis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.portal.about.AboutWords;
import org.trellis.portal.answers.AnswerWords;
import org.trellis.portal.applying.ApplyingWords;
import org.trellis.portal.arrivals.ArrivalWords;
import org.trellis.portal.blocks.BlocksWords;
import org.trellis.portal.bulletins.BulletinWords;
import org.trellis.portal.capacity.CapacityWords;
import org.trellis.portal.concerns.ConcernWords;
import org.trellis.portal.confirmations.ConfirmWords;
import org.trellis.portal.councillors.CouncillorWords;
import org.trellis.portal.deciding.AtOnceWords;
import org.trellis.portal.deciding.DecidingWords;
import org.trellis.portal.deletions.DeletionsWords;
import org.trellis.portal.developers.DeveloperWords;
import org.trellis.portal.digest.DigestWords;
import org.trellis.portal.freshness.FreshnessWords;
import org.trellis.portal.funds.FundsWords;
import org.trellis.portal.funds.KeepingWords;
import org.trellis.portal.groups.GroupWords;
import org.trellis.portal.handing.HandingWords;
import org.trellis.portal.handing.LeafletWords;
import org.trellis.portal.handons.HandOnWords;
import org.trellis.portal.holdings.HoldingWords;
import org.trellis.portal.home.HomeWords;
import org.trellis.portal.hosting.HostingWords;
import org.trellis.portal.hours.HoursWords;
import org.trellis.portal.imports.ImportsWords;
import org.trellis.portal.imports.PathwayListWords;
import org.trellis.portal.introductions.IntroductionWords;
import org.trellis.portal.invitations.InvitationWords;
import org.trellis.portal.items.ItemsWords;
import org.trellis.portal.landing.LandingWords;
import org.trellis.portal.leaving.LeavingWords;
import org.trellis.portal.liaison.LiaisonWords;
import org.trellis.portal.links.LinksWords;
import org.trellis.portal.listing.ListingWords;
import org.trellis.portal.load.LoadWords;
import org.trellis.portal.logbook.LogbookWords;
import org.trellis.portal.loops.LoopWords;
import org.trellis.portal.maps.MapWords;
import org.trellis.portal.needed.NeededWords;
import org.trellis.portal.networks.NetworkWords;
import org.trellis.portal.opengrants.OpenGrantWords;
import org.trellis.portal.operator.OperatorWords;
import org.trellis.portal.operator.StewardWords;
import org.trellis.portal.pages.ErrorWords;
import org.trellis.portal.pages.PageWords;
import org.trellis.portal.pathways.PathwaysWords;
import org.trellis.portal.pathways.ReadersWords;
import org.trellis.portal.paying.BankFileWords;
import org.trellis.portal.paying.BankingWords;
import org.trellis.portal.paying.PayingWords;
import org.trellis.portal.people.AccountWords;
import org.trellis.portal.people.InviteWords;
import org.trellis.portal.people.PeopleWords;
import org.trellis.portal.people.SettlingWords;
import org.trellis.portal.referrals.PersonWords;
import org.trellis.portal.referrals.ReferralWords;
import org.trellis.portal.registering.RegisterWords;
import org.trellis.portal.reporting.ReportingWords;
import org.trellis.portal.reports.ReportWords;
import org.trellis.portal.residents.AskWords;
import org.trellis.portal.residents.ResidentWords;
import org.trellis.portal.returns.ReturnWords;
import org.trellis.portal.safety.SafetyWords;
import org.trellis.portal.search.SearchWords;
import org.trellis.portal.session.SessionWords;
import org.trellis.portal.signposts.SignpostWords;
import org.trellis.portal.streets.StreetsWords;
import org.trellis.portal.support.AsksWords;
import org.trellis.portal.support.OffersWords;
import org.trellis.portal.support.SuggestionWords;
import org.trellis.portal.teams.TeamsWords;
import org.trellis.portal.thanks.ThanksWords;
import org.trellis.portal.together.TogetherWords;
import org.trellis.portal.unmet.UnmetWords;
import org.trellis.portal.vocabulary.VocabularyWords;
import org.trellis.portal.webhooks.WebhookWords;
import org.trellis.portal.weighing.WeighingWords;

/// Every text is there in each language of its page. Qute would show the English for a missing Welsh one and say
/// nothing.
class WordsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

    @ParameterizedTest
    @ValueSource(
            classes = {
                AboutWords.class,
                ApplyingWords.class,
                BankFileWords.class,
                BankingWords.class,
                DecidingWords.class,
                AtOnceWords.class,
                WeighingWords.class,
                ReportingWords.class,
                FundsWords.class,
                HoldingWords.class,
                HostingWords.class,
                KeepingWords.class,
                PayingWords.class,
                AskWords.class,
                AsksWords.class,
                BlocksWords.class,
                BulletinWords.class,
                CapacityWords.class,
                ConcernWords.class,
                ConfirmWords.class,
                CouncillorWords.class,
                IntroductionWords.class,
                LiaisonWords.class,
                InvitationWords.class,
                PeopleWords.class,
                AccountWords.class,
                InviteWords.class,
                SettlingWords.class,
                DeletionsWords.class,
                DigestWords.class,
                DeveloperWords.class,
                ErrorWords.class,
                FreshnessWords.class,
                LandingWords.class,
                LeavingWords.class,
                ReportWords.class,
                GroupWords.class,
                HandOnWords.class,
                HomeWords.class,
                HoursWords.class,
                ImportsWords.class,
                ItemsWords.class,
                LinksWords.class,
                ListingWords.class,
                LoadWords.class,
                LogbookWords.class,
                OffersWords.class,
                LoopWords.class,
                MapWords.class,
                OpenGrantWords.class,
                OperatorWords.class,
                PageWords.class,
                PathwaysWords.class,
                PathwayListWords.class,
                PersonWords.class,
                ReadersWords.class,
                ReferralWords.class,
                RegisterWords.class,
                ResidentWords.class,
                SafetyWords.class,
                SearchWords.class,
                SessionWords.class,
                SignpostWords.class,
                StreetsWords.class,
                SuggestionWords.class,
                TeamsWords.class,
                UnmetWords.class,
                AnswerWords.class,
                NeededWords.class,
                ReturnWords.class,
                ArrivalWords.class,
                HandingWords.class,
                LeafletWords.class,
                NetworkWords.class,
                ThanksWords.class,
                TogetherWords.class,
                StewardWords.class,
                VocabularyWords.class,
                WebhookWords.class
            })
    void everyTextIsThereInWelshWithTheSameBlanks(Class<?> words) throws IOException {
        var name = words.getAnnotation(MessageBundle.class).value();
        var file = text("/messages/" + name + "_cy.properties");
        var welsh = new Properties();
        welsh.load(new StringReader(file));

        assertThat(file).startsWith("# WELSH NOT REVIEWED BY A PERSON");
        assertThat(welsh.stringPropertyNames())
                .isEqualTo(Arrays.stream(words.getMethods())
                        .map(method -> method.getName())
                        .collect(Collectors.toSet()));
        for (var method : words.getMethods()) {
            assertThat(blanks(welsh.getProperty(method.getName())))
                    .isEqualTo(blanks(method.getAnnotation(Message.class).value()));
        }
    }

    /// What somebody reads who asks for help without an account, takes a leaflet along, or is asked for their yes.
    @ParameterizedTest
    @ValueSource(classes = {AskWords.class, LeafletWords.class, ResidentWords.class})
    void everyTextForResidentsIsThereInPolish(Class<?> words) throws IOException {
        assertThat(polish(words).stringPropertyNames())
                .isEqualTo(Arrays.stream(words.getMethods())
                        .map(method -> method.getName())
                        .collect(Collectors.toSet()));
    }

    /// Of the others only what stands on those pages.
    @ParameterizedTest
    @ValueSource(
            classes = {
                AskWords.class,
                ConcernWords.class,
                ErrorWords.class,
                FundsWords.class,
                HoursWords.class,
                LeafletWords.class,
                PageWords.class,
                PathwaysWords.class,
                PersonWords.class,
                ResidentWords.class,
                VocabularyWords.class
            })
    void whatIsThereInPolishHasTheSameBlanks(Class<?> words) throws IOException {
        var there = polish(words);
        var english = Arrays.stream(words.getMethods())
                .collect(Collectors.toMap(
                        method -> method.getName(),
                        method -> method.getAnnotation(Message.class).value()));

        assertThat(english.keySet()).containsAll(there.stringPropertyNames());
        for (var name : there.stringPropertyNames()) {
            assertThat(blanks(there.getProperty(name))).as(name).isEqualTo(blanks(english.get(name)));
        }
    }

    private static Properties polish(Class<?> words) throws IOException {
        var file = text("/messages/" + words.getAnnotation(MessageBundle.class).value() + "_pl.properties");
        var there = new Properties();
        there.load(new StringReader(file));
        assertThat(file).startsWith("# POLISH NOT REVIEWED BY A PERSON");
        return there;
    }

    private static TreeSet<String> blanks(String text) {
        return PLACE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(String path) throws IOException {
        try (var stream = WordsTest.class.getResourceAsStream(path)) {
            return new String(
                    Stream.ofNullable(stream).findFirst().orElseThrow().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
