namespace CpmTracker.Domain.Tests.Catalogue;

using CpmTracker.Domain.Catalogue;

/// <summary>What was written once must be read for ever. No test writes the goldens.</summary>
public sealed class CatalogueGoldenTests
{
    public static TheoryData<string> WireNames => [.. CatalogueEvents.Names.Select(n => n.Name)];

    [Theory]
    [MemberData(nameof(WireNames))]
    public void An_event_stored_under_this_name_is_read_and_written_as_ever(string name)
    {
        var golden = CatalogueGoldens.Json(name);
        var now = StoredJson.Of((object)CatalogueGoldens.Event(name));

        StoredJson.Same(golden, now).ShouldBeTrue(
            $"{name} has changed its shape, and events of the old one are stored: add a new version, never edit this file.\nGolden: {golden}Now: {now}");
    }

    [Theory]
    [MemberData(nameof(WireNames))]
    public void A_golden_tells_every_field(string name)
    {
        var happened = CatalogueGoldens.Event(name);

        happened.GetType().GetProperties().ShouldAllBe(property => property.GetValue(happened) != null);
    }

    [Theory]
    [MemberData(nameof(WireNames))]
    public void An_event_of_this_name_changes_the_edition_it_is_folded_into(string name) =>
        StoredJson.Of(Catalogue.Fold(Catalogue.None, CatalogueGoldens.Event(name))).ShouldNotBe(StoredJson.Of(Catalogue.None));

    [Fact]
    public void An_edition_is_read_as_it_was_stored()
    {
        var edition = CatalogueEvents.Names.Select(n => CatalogueGoldens.Event(n.Name)).Aggregate(Catalogue.None, Catalogue.Fold);

        StoredJson.Of(StoredJson.Read(StoredJson.Of(edition), typeof(Catalogue))).ShouldBe(StoredJson.Of((object)edition));
    }

    [Fact]
    public void Every_golden_is_of_a_wire_name_that_is_still_read() =>
        CatalogueGoldens.OnDisk.Order().ShouldBe(CatalogueEvents.Names.Select(n => n.Name).Order());

    [Fact]
    public void Every_event_of_the_catalogue_has_one_wire_name() => CatalogueEvents.Names.Select(n => n.Type.Name).Order().ShouldBe(
        typeof(ICatalogueEvent).Assembly.GetTypes()
            .Where(type => type is { IsClass: true } && type.IsAssignableTo(typeof(ICatalogueEvent)))
            .Select(type => type.Name)
            .Order());
}
