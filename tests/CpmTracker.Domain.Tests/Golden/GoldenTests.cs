namespace CpmTracker.Domain.Tests.Golden;

/// <summary>What was written once must be read for ever. No test writes the goldens.</summary>
public class GoldenTests
{
    public static TheoryData<string> WireNames => [.. GoldenFiles.Names.Select(n => n.Name)];

    [Theory]
    [MemberData(nameof(WireNames))]
    public void An_event_stored_under_this_name_is_read_and_written_as_ever(string name)
    {
        var golden = GoldenFiles.Json(name);
        var now = StoredJson.Of((object)GoldenFiles.Event(name));
        StoredJson.Same(golden, now).ShouldBeTrue(
            $"{name} has changed its shape, and events of the old one are stored: add a new version, never edit this file.\nGolden: {golden}Now: {now}");
    }

    [Theory]
    [MemberData(nameof(WireNames))]
    public void A_golden_tells_every_field(string name)
    {
        var happened = GoldenFiles.Event(name);
        happened.GetType().GetProperties().ShouldAllBe(p => p.GetValue(happened) != null);
    }

    [Fact]
    public void Every_golden_is_of_a_wire_name_that_is_still_read() =>
        GoldenFiles.OnDisk.Order().ShouldBe(GoldenFiles.Names.Select(n => n.Name).Order());
}
