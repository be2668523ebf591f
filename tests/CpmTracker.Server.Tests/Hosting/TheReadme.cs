using System.Text.RegularExpressions;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Tests.Seeding;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary>The <c>README.md</c> of the repository keeps to what is there.</summary>
public sealed partial class TheReadme
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Folder("README.md"));

    [Fact]
    public void Names_every_configuration_key_and_no_other()
    {
        var named = Table("key").SelectMany(row => Code().Matches(row[0])).Select(code => code.Groups[1].Value).ToList();

        named.ShouldBeUnique();
        Settings.Keys.Except(named).ShouldBeEmpty();
        named.Except(Settings.Keys).ShouldBe(["OTEL_EXPORTER_OTLP_ENDPOINT", "Serilog:…"], ignoreOrder: true);
    }

    [Fact]
    public void Sends_people_to_places_that_exist()
    {
        var places = Table("you want to").SelectMany(row => Code().Matches(row[1])).Select(code => code.Groups[1].Value).Where(code => code.Contains('/')).ToList();

        places.Count.ShouldBeGreaterThan(8);
        foreach (var place in places) Exists(place).ShouldBeTrue(place);
    }

    [Fact]
    public void Says_how_to_run_it_and_how_to_test_it()
    {
        Lines.ShouldContain(line => line.StartsWith("    dotnet run --project src/CpmTracker.Server ", StringComparison.Ordinal));
        Lines.ShouldContain(line => line.StartsWith("    dotnet test ", StringComparison.Ordinal));
    }

    /// <summary>Some stand relative to the folder of the server, named right before them.</summary>
    private static bool Exists(string place) =>
        new[] { Repository.Folder(place), Repository.Folder("src", "CpmTracker.Server", place) }.Any(path => File.Exists(path) || Directory.Exists(path));

    private static IEnumerable<string[]> Table(string heading) => Lines
        .SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Split('|')[1..^1]);

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
