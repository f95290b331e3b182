package org.trellis.dispatch.templates;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import org.trellis.dispatch.gateways.Channel;
import org.trellis.dispatch.gateways.Text;

/// What each notice says, in each language.
@ApplicationScoped
public class Texts {

    private static final String ACT = "act";

    private final Map<String, Language> languages;

    Texts(Engine engine) {
        languages = Map.of("en", Language.read("en", engine), "cy", Language.read("cy", engine));
    }

    /// Whether a notice can be written with these words: all that its template needs, and nothing that it does
    /// not know.
    public boolean fits(org.trellis.dispatch.templates.Template template, Map<String, String> words) {
        var needed = new HashSet<>(words.keySet());
        needed.removeAll(template.ownWords());
        return needed.equals(template.words())
                && words.values().stream().noneMatch(java.util.Objects::isNull)
                && (!words.containsKey(ACT) || languages.get("en").plain.containsKey("act." + words.get(ACT)));
    }

    public Text write(
            org.trellis.dispatch.templates.Template template,
            String language,
            Channel channel,
            Map<String, String> words) {
        var texts = languages.get(language);
        var said = new HashMap<String, Object>();
        template.ownWords().forEach(word -> said.put(word, texts.plain.get("word." + word)));
        said.putAll(words);
        if (words.containsKey(ACT)) {
            said.put(ACT, texts.plain.get("act." + words.get(ACT)));
        }
        return switch (channel) {
            case SMS -> new Text(null, texts.say(template.id() + ".sms", said));
            case EMAIL ->
                new Text(texts.say(template.id() + ".subject", said), texts.say(template.id() + ".email", said));
        };
    }

    private record Language(Map<String, Template> texts, Map<String, String> plain) {

        static Language read(String language, Engine engine) {
            var file = new Properties();
            try (var in = new InputStreamReader(
                    Texts.class.getResourceAsStream("/notices/words_" + language + ".properties"),
                    StandardCharsets.UTF_8)) {
                file.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var texts = new HashMap<String, Template>();
            var plain = new HashMap<String, String>();
            file.stringPropertyNames().forEach(key -> {
                plain.put(key, file.getProperty(key));
                texts.put(key, engine.parse(file.getProperty(key)));
            });
            return new Language(Map.copyOf(texts), Map.copyOf(plain));
        }

        String say(String key, Map<String, Object> words) {
            return texts.get(key).render(words);
        }
    }
}
