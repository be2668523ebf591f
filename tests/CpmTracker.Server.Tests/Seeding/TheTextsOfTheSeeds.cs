namespace CpmTracker.Server.Tests.Seeding;

using System.Text.RegularExpressions;
using CpmTracker.Domain.Catalogue;
using CpmTracker.Server.Seeding;
using YamlDotNet.RepresentationModel;

/// <summary>
/// Every text that the seeds give as word for word, looked up in the lines of the documents that it cites. The copies under Sources have the documents' own
/// line numbers; a person's name and the furniture of web pages are cut from them.
/// </summary>
public sealed partial class TheTextsOfTheSeeds
{
    public static readonly TheoryData<string> Files = [.. Directory
        .EnumerateFiles(Repository.Folder("seeds"), "*.yaml", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Folder("seeds"), file))];

    private static readonly Dictionary<string, string[]> Documents = Enumerable.Range(0, 5)
        .Select(n => $"S{n}")
        .ToDictionary(id => id, id => File.ReadAllLines(Repository.Folder("tests", "CpmTracker.Server.Tests", "Seeding", "Sources", $"{id}.txt")));

    [Theory]
    [MemberData(nameof(Files))]
    public void Stand_word_for_word_in_the_lines_they_cite(string file)
    {
        var texts = Mappings(Root(file)).SelectMany(Texts);

        texts.Where(text => !text.Sources.Any(source => Plain(Cited(source)).Contains(Plain(text.Words), StringComparison.Ordinal)))
            .Select(text => $"{file}:{text.Line}: {text.Words} [{string.Join(", ", text.Sources)}]")
            .ShouldBeEmpty();
    }

    [Fact]
    public void Are_as_many_as_the_documents_deserve() => Files
        .Sum(file => Mappings(Root(file.Data)).SelectMany(Texts).Count())
        .ShouldBeGreaterThan(120);

    [Fact]
    public void Have_the_documents_own_titles_for_segments_and_materials()
    {
        var items = SeedFolder.Read(Repository.Folder("seeds")).Content!.Catalogue.Definitions;
        var titles = items.OfType<MaterialDefined>().Where(m => m.Provenance.Sources[0][0] == 'S').Select(m => (m.Title, m.Provenance))
            .Concat(items.OfType<SegmentDefined>().Where(s => s.Module == "module-1").Select(s => (s.Title, s.Provenance)));

        titles.Where(title => !Plain(Cited(title.Provenance.Sources[0])).Contains(Plain(title.Title), StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Cite_only_lines_that_the_documents_have(string file) => Mappings(Root(file))
        .SelectMany(Sources)
        .Where(source => source[0] == 'S' && Ranges(source).Any(range => range.To > Documents[source[..2]].Length || range.From > range.To))
        .ShouldBeEmpty();

    private static YamlNode Root(string file)
    {
        var stream = new YamlStream();
        using var reader = File.OpenText(Repository.Folder("seeds", file));
        stream.Load(reader);
        return stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Mappings(YamlNode root) => root.AllNodes.OfType<YamlMappingNode>();

    /// <summary>The mapping's text, if it claims to stand in a document; public pages are not at hand to look it up in.</summary>
    private static IEnumerable<(string Words, long Line, string[] Sources)> Texts(YamlMappingNode mapping)
    {
        var cited = Sources(mapping).Where(source => source[0] == 'S').ToArray();
        if (mapping.Children.TryGetValue("text", out var text) && (cited.Length > 0 || !Sources(mapping).Any()))
            yield return (text.ToString(), text.Start.Line, cited);
    }

    private static IEnumerable<string> Sources(YamlMappingNode mapping) =>
        mapping.Children.TryGetValue("sources", out var sources) && sources is YamlSequenceNode list ? list.Select(source => source.ToString()) : [];

    private static string Cited(string source) => string.Join(' ', Ranges(source)
        .SelectMany(range => Documents[source[..2]].Skip(range.From - 1).Take(range.To - range.From + 1)));

    private static IEnumerable<(int From, int To)> Ranges(string source) => LineRanges().Matches(source).Select(range =>
        (int.Parse(range.Groups["from"].Value), int.Parse(range.Groups["to"] is { Success: true, Value: var to } ? to : range.Groups["from"].Value)));

    /// <summary>Without the documents' marks for bold, italics, links and escapes, and with single spaces.</summary>
    private static string Plain(string text) => Spaces().Replace(Marks().Replace(Links().Replace(text, "$1"), ""), " ").Trim();

    [GeneratedRegex(@"(?<=[:,])(?<from>\d+)(-(?<to>\d+))?")]
    private static partial Regex LineRanges();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Links();

    [GeneratedRegex(@"[*\\]")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
