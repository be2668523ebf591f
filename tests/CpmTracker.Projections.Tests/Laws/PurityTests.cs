namespace CpmTracker.Projections.Tests.Laws;

using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using CpmTracker.Domain;

/// <summary>
/// A rebuild gives the same bytes on any later day only if nothing that folds asks what day it is. Rebuilding under another clock shows it for the store's clock; this
/// shows it for all others: the compiled views and the domain refer to none, nor to chance or new ids.
/// </summary>
public class PurityTests
{
    private static readonly string[] Impure =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "DateTimeOffset.get_Now", "DateTimeOffset.get_UtcNow", "Environment.get_TickCount",
        "Environment.get_TickCount64", "Guid.NewGuid", "Guid.CreateVersion7", "Random..ctor", "Random.get_Shared", "RandomNumberGenerator.*", "Stopwatch.*", "TimeProvider.*",
    ];

    [Theory]
    [InlineData(typeof(Views))]
    [InlineData(typeof(IOccurrence))]
    public void No_clock_and_no_chance_is_referred_to(Type of) => References(of.Assembly).Where(IsImpure).ShouldBeEmpty();

    [Fact]
    public void A_reference_to_a_clock_would_be_found() => References(typeof(AsksTheClock).Assembly).ShouldContain(r => IsImpure(r));

    private static bool IsImpure(string member) => Impure.Contains(member) || Impure.Contains($"{member.Split('.')[0]}.*");

    /// <summary>Members of other assemblies that this one uses, as <c>Type.Member</c>.</summary>
    private static List<string> References(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        return [.. reader.MemberReferences.Select(reader.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{reader.GetString(reader.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{reader.GetString(member.Name)}")];
    }

    /// <summary>What the test looks for, so that it is known to find it.</summary>
    private static class AsksTheClock
    {
        public static DateTimeOffset Ask() => DateTimeOffset.UtcNow;
    }
}
