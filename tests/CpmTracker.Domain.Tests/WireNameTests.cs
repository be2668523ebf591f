namespace CpmTracker.Domain.Tests;

using System.Reflection;
using System.Text.RegularExpressions;

public class WireNameTests
{
    /// <summary>Every list of wire names that a class of the domain publishes, whichever stream it is for.</summary>
    private static readonly IReadOnlyList<WireName> Published =
    [
        .. typeof(WireName).Assembly.GetExportedTypes()
            .SelectMany(t => t.GetMember("Names", BindingFlags.Public | BindingFlags.Static))
            .Select(m => m is PropertyInfo property ? property.GetValue(null) : (m as FieldInfo)?.GetValue(null))
            .OfType<IReadOnlyList<WireName>>().SelectMany(names => names),
    ];

    [Fact]
    public void Every_event_has_exactly_one_wire_name()
    {
        var events = typeof(IOccurrence).Assembly.GetTypes().Where(t => IsEvent(t) && t is { IsClass: true, IsAbstract: false });
        Published.Select(n => n.Type).Where(IsEvent).Select(t => t.FullName).Order().ShouldBe(events.Select(t => t.FullName).Order());
    }

    [Fact]
    public void No_wire_name_stands_for_two_events() =>
        Published.Select(n => n.Name).ShouldBeUnique();

    [Fact]
    public void A_wire_name_tells_stream_fact_and_version() =>
        Published.ShouldAllBe(n => Regex.IsMatch(n.Name, @"\A[a-z]+\.[a-z_]+\.v[0-9]+\z"));

    [Fact]
    public void Every_event_is_a_value_that_cannot_be_extended() =>
        Published.ShouldAllBe(n => n.Type.IsSealed);

    private static bool IsEvent(Type type) => type.IsAssignableTo(typeof(IOccurrence));
}
