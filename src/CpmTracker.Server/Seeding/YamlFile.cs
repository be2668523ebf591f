namespace CpmTracker.Server.Seeding;

using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

/// <summary>A YAML file of reference data: <c>version</c>, <c>about</c>, and lists of items under the names of <see cref="SeedSections"/>.</summary>
internal static class YamlFile
{
    private static readonly string[] Header = ["version", "about"];

    public static IEnumerable<Located> Read(string file, string text, ItemIds ids, List<SeedError> errors)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException broken)
        {
            errors.Add(new(file, (int)broken.Start.Line, $"not YAML: {broken.Message}"));
            return [];
        }

        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            errors.Add(new(file, 0, "must be one mapping with 'version', 'about' and lists of items"));
            return [];
        }

        var sections = root.Children.ToDictionary(pair => pair.Key.ToString(), pair => (Key: pair.Key, pair.Value));
        CheckHeader(file, sections, errors);
        return [.. sections.Where(s => !Header.Contains(s.Key)).SelectMany(s => ReadSection(file, s.Key, s.Value.Key, s.Value.Value, ids, errors))];
    }

    private static void CheckHeader(string file, Dictionary<string, (YamlNode Key, YamlNode Value)> sections, List<SeedError> errors)
    {
        if (!sections.TryGetValue("version", out var version))
            errors.Add(new(file, 1, "missing 'version'"));
        else if (version.Value is not YamlScalarNode { Value: var number } || !int.TryParse(number, out var parsed) || parsed < 1)
            errors.Add(new(file, (int)version.Value.Start.Line, "'version' must be a whole number from 1"));

        if (!sections.TryGetValue("about", out var about))
            errors.Add(new(file, 1, "missing 'about'"));
        else if (about.Value is not YamlScalarNode { Value.Length: > 0 })
            errors.Add(new(file, (int)about.Value.Start.Line, "'about' must say what the file holds"));
    }

    private static IEnumerable<Located> ReadSection(
        string file, string name, YamlNode key, YamlNode value, ItemIds ids, List<SeedError> errors)
    {
        if (!SeedSections.Types.TryGetValue(name, out var type))
        {
            errors.Add(new(file, (int)key.Start.Line, $"unknown section '{name}'"));
            yield break;
        }

        if (value is not YamlSequenceNode list)
        {
            errors.Add(new(file, (int)value.Start.Line, $"'{name}' must be a list"));
            yield break;
        }

        var reader = new ItemReader(file, ids, errors);
        foreach (var node in list.Children)
        {
            if (reader.Read(type, node) is { } item)
                yield return new(item, file, (int)node.Start.Line);
        }
    }
}
