namespace CpmTracker.Server.Seeding;

using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using CpmTracker.Domain.Catalogue;

/// <summary>
/// The content of a catalogue edition in canonical order, with its hash: the same items give the same events and the same hash, however they are
/// spread over files, commented or broken into lines.
/// </summary>
internal static partial class CanonicalContent
{
    private static readonly JsonSerializerOptions Canonical = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static CatalogueContent Of(IEnumerable<ICatalogueDefinition> items)
    {
        var kinds = CatalogueEvents.Names.Select((name, place) => (name, place)).ToDictionary(n => n.name.Type, n => (n.place, n.name.Name));
        ICatalogueDefinition[] ordered =
            [.. items.OrderBy(item => kinds[item.GetType()].place).ThenBy(item => Sortable(item.Id), StringComparer.Ordinal)];
        var lines = ordered.Select(item => $"{kinds[item.GetType()].Name} {JsonSerializer.Serialize(item, item.GetType(), Canonical)}\n");
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines)));
        return new(ordered, Convert.ToHexStringLower(hash));
    }

    /// <summary>So that A2 comes before A10.</summary>
    private static string Sortable(string id) => Digits().Replace(id, digits => digits.Value.PadLeft(6, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
