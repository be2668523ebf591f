namespace CpmTracker.Domain.Tests.Catalogue;

using CpmTracker.Domain.Catalogue;

public sealed class PublishCatalogueEditionTests
{
    private const string Hash = "aa";

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly RoleDefined Coach = Role("coach");

    private static readonly RoleDefined Director = Role("director");

    [Fact]
    public void The_first_edition_begins_with_its_publication_and_defines_every_item() => Events(Publish(null, "2026-11-22.1", Today, Hash, Coach, Director))
        .ShouldBe([new CatalogueEditionPublished("2026-11-22.1", Today, Hash, null), Coach, Director]);

    [Fact]
    public void Publishing_the_same_content_again_appends_nothing() =>
        Events(Publish(Edition("2026-11-22.1", Hash), "2026-11-23.1", Today.AddDays(1), Hash, Coach)).ShouldBeEmpty();

    [Fact]
    public void Publishing_the_same_content_under_the_same_id_appends_nothing() =>
        Events(Publish(Edition("2026-11-22.1", Hash), "2026-11-22.1", Today, Hash, Coach)).ShouldBeEmpty();

    [Fact]
    public void Changed_content_makes_a_new_edition_that_names_the_one_it_replaces() =>
        Events(Publish(Edition("2026-11-22.1", Hash), "2026-11-22.2", Today, "bb", Coach))
            .ShouldBe([new CatalogueEditionPublished("2026-11-22.2", Today, "bb", "2026-11-22.1"), Coach]);

    [Fact]
    public void Content_that_was_in_force_before_and_comes_back_is_a_new_edition()
    {
        var first = Fold(null, Publish(null, "2026-11-22.1", Today, Hash, Coach));
        var second = Fold(null, Publish(first, "2026-11-22.2", Today, "bb", Director));

        Events(Publish(second, "2026-11-22.3", Today, Hash, Coach)).Count.ShouldBe(2);
    }

    [Fact]
    public void The_id_of_the_edition_in_force_cannot_be_used_for_other_content() =>
        Rule(Publish(Edition("2026-11-22.1", Hash), "2026-11-22.1", Today, "bb", Coach)).ShouldBe(CatalogueRejection.EditionExists);

    [Fact]
    public void A_new_edition_cannot_take_effect_before_the_one_in_force() =>
        Rule(Publish(Edition("2026-11-22.1", Hash), "2026-11-21.1", Today.AddDays(-1), "bb", Coach))
            .ShouldBe(CatalogueRejection.EffectiveBeforeEditionInForce);

    [Fact]
    public void An_edition_of_nothing_is_rejected() => Rule(Publish(null, "2026-11-22.1", Today, Hash)).ShouldBe(CatalogueRejection.NothingDefined);

    [Fact]
    public void The_published_events_fold_into_the_edition()
    {
        var edition = Fold(null, Publish(null, "2026-11-22.1", Today, Hash, Coach, Director));

        (edition.Edition, edition.EffectiveOn, edition.ContentHash).ShouldBe(("2026-11-22.1", Today, Hash));
        edition.Roles.ShouldBe([Coach, Director]);
    }

    [Fact]
    public void A_module_that_the_edition_does_not_have_has_no_plan() => Edition("2026-11-22.1", Hash).PlanOf("module-1").ShouldBeNull();

    private static CatalogueDecision Publish(Catalogue? inForce, string edition, DateOnly from, string hash, params ICatalogueDefinition[] items) =>
        PublishCatalogueEdition.Decide(inForce, new(edition, from, new(items, hash)));

    private static Catalogue Edition(string id, string hash) => Fold(null, Publish(null, id, Today, hash, Coach));

    private static Catalogue Fold(Catalogue? before, CatalogueDecision decision) => Events(decision).Aggregate(before ?? Catalogue.None, Catalogue.Fold);

    private static IReadOnlyList<ICatalogueEvent> Events(CatalogueDecision decision) => decision.ShouldBeOfType<CatalogueDecision.Accepted>().Events;

    private static CatalogueRejection Rule(CatalogueDecision decision) => decision.ShouldBeOfType<CatalogueDecision.Rejected>().Rule;

    private static RoleDefined Role(string id) => new(id, id, "A part.", new(["U"], []));
}
