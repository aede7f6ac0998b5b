package org.elchi.reading.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.elchi.language.Analysis;
import org.elchi.language.Sentence;

/** Tells the report from the page around it, and the stories of a listing from each other. */
final class Stories {
    /** A headline has at least so many words; a heading inside a story mostly fewer. */
    private static final int HEADLINE = 4;

    /** So many stories make a listing. */
    private static final int LISTING = 3;

    /** In a listing a story has no more paragraphs than this, on average. */
    private static final int SHORT = 2;

    /** Stories that share so many names are about the same. */
    private static final int SHARED = 1;

    /** One in so many stories that is about what the others are about makes them one report. */
    private static final int SECTIONS = 2;

    /** So many lines without a sentence, one after the other, are a menu. */
    private static final int MENU = 4;

    private Stories() {}

    /** The stories of a page, in its order; one where the page is a report, none where it is empty. */
    static List<List<Block>> of(Analysis analysis, Noise noise) {
        Map<Integer, List<Sentence>> paragraphs = new TreeMap<>();
        for (Sentence sentence : analysis.sentences()) {
            paragraphs
                    .computeIfAbsent(sentence.paragraph(), key -> new ArrayList<>())
                    .add(sentence);
        }
        List<Block> blocks = new ArrayList<>();
        paragraphs.forEach((index, sentences) -> blocks.add(Block.of(index, sentences, noise)));
        List<Block> kept = withoutTrailing(withoutMenus(withoutNoise(blocks)));
        if (kept.isEmpty()) {
            return List.of();
        }
        List<List<Block>> stories = listing(kept) ? split(kept) : List.of(kept);
        return related(stories) ? List.of(kept) : stories;
    }

    /** Lines that are not the report go, and the headings of other stories that one of them announces. */
    private static List<Block> withoutNoise(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        boolean teasers = false;
        for (Block block : blocks) {
            teasers = block.is(Noise.Kind.TEASER) || teasers && block.heading();
            if (block.noise().isEmpty() && !teasers) {
                kept.add(block);
            }
        }
        return kept;
    }

    /** Of many short lines in a row only the last can be a headline: that of what follows. */
    private static List<Block> withoutMenus(List<Block> blocks) {
        List<Block> kept = new ArrayList<>();
        int i = 0;
        while (i < blocks.size()) {
            int end = i;
            int words = 0;
            while (end < blocks.size() && blocks.get(end).heading()) {
                words += blocks.get(end).size();
                end++;
            }
            boolean menu = end - i >= MENU && words < HEADLINE * (end - i);
            kept.addAll(blocks.subList(menu ? end - 1 : i, Math.max(end, i + 1)));
            i = Math.max(end, i + 1);
        }
        return kept;
    }

    /** Headings behind the last paragraph belong to other stories. */
    private static List<Block> withoutTrailing(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).heading()) {
            end--;
        }
        return end == 0 ? blocks : blocks.subList(0, end);
    }

    private static boolean opens(List<Block> blocks, int i) {
        return blocks.get(i).heading()
                && blocks.get(i).size() >= HEADLINE
                && i + 1 < blocks.size()
                && !blocks.get(i + 1).heading();
    }

    private static boolean listing(List<Block> blocks) {
        int headlines = 0;
        int paragraphs = 0;
        for (int i = 0; i < blocks.size(); i++) {
            headlines += opens(blocks, i) ? 1 : 0;
            paragraphs += blocks.get(i).heading() ? 0 : 1;
        }
        return headlines >= LISTING && paragraphs <= SHORT * headlines;
    }

    /** Whether the stories are the sections of one: most name who the others name. */
    private static boolean related(List<List<Block>> stories) {
        Set<String> before = new HashSet<>();
        int related = 0;
        for (List<Block> story : stories) {
            Set<String> names = names(story);
            long shared = names.stream().filter(before::contains).count();
            related += shared >= SHARED ? 1 : 0;
            before.addAll(names);
        }
        return SECTIONS * related >= stories.size();
    }

    /** The words with a capital inside a sentence. */
    private static Set<String> names(List<Block> story) {
        Set<String> names = new HashSet<>();
        for (Block block : story) {
            for (Sentence sentence : block.sentences()) {
                sentence.words().stream()
                        .skip(1)
                        .filter(word -> word.word() && word.shape().capital())
                        .forEach(word -> names.add(word.best().lemma()));
            }
        }
        return names;
    }

    private static List<List<Block>> split(List<Block> blocks) {
        List<List<Block>> stories = new ArrayList<>();
        List<Block> story = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (opens(blocks, i) && !story.isEmpty()) {
                stories.add(List.copyOf(story));
                story.clear();
            }
            story.add(blocks.get(i));
        }
        stories.add(List.copyOf(story));
        return List.copyOf(stories);
    }
}
