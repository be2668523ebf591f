using System.Globalization;
using System.Text;
using HotChocolate;
using HotChocolate.Execution;

namespace CpmTracker.StandIns.HotChocolate.Tests.Execution;

/// <summary>Trees of objects that come at once, later, as null or not at all, beside what specification 6.4.4 says of each of them, worked out without haste.</summary>
public sealed class Results_that_are_put_together
{
    private const string Document = """
        {
          optional { ...Level }
          list { ...Level }
          last: optional { ...Level }
        }
        fragment Level on Node { id optional { ...Second } required { ...Second } later { ...Second } surely { ...Second } items { ...Second } }
        fragment Second on Node { id later { ...Third } surely { ...Third } items { id surely { id } } }
        fragment Third on Node { id later { id } surely { id } required { id later { id } } }
        """;

    /// <summary>A node whose fields follow from its number alone.</summary>
    public sealed record Node(int Id)
    {
        public Node? Optional => Of(Id, 1);

        public Node Required => Of(Id, 2)!;

        public async Task<Node?> LaterAsync()
        {
            await Task.Yield();
            return Of(Id, 3);
        }

        public async Task<Node> SurelyAsync()
        {
            await Task.Yield();
            return Of(Id, 4)!;
        }

        public IReadOnlyList<Node>? Items => [.. Enumerable.Range(5, Id % 4).Select(place => Of(Id, place)!)];

        /// <summary>About one of eight is null.</summary>
        public static Node? Of(int parent, int place) => (int)((uint)HashCode(parent, place) % 8) == 0 ? null : new Node(HashCode(parent, place));

        private static int HashCode(int parent, int place) => unchecked((parent * 31 + place) * 1_103_515_245 + 12_345) & 0xFFFFFF;
    }

    public sealed class Query
    {
        public Node? Optional([GlobalState] int seed) => Node.Of(seed, 1);

        public IReadOnlyList<Node?> List([GlobalState] int seed) => [.. Enumerable.Range(2, 4).Select(place => Node.Of(seed, place))];
    }

    [Fact]
    public async Task Come_out_as_the_specification_says_whatever_is_late_or_null()
    {
        var executor = await Graph.Of<Query>().BuildRequestExecutorAsync(TestContext.Current.CancellationToken);
        for (var seed = 0; seed < 400; seed++)
        {
            var request = OperationRequestBuilder.New().SetDocument(Document).SetGlobalState("seed", seed).Build();
            var result = await executor.ExecuteAsync(request, TestContext.Current.CancellationToken);

            var json = result.ToJson(withIndentations: false);

            json[json.IndexOf("\"data\":", StringComparison.Ordinal)..].ShouldBe($"\"data\":{ByTheBook(seed)}}}", $"seed {seed}");
            (result.ExpectOperationResult().Errors is null).ShouldBe(!json.StartsWith("{\"errors\"", StringComparison.Ordinal));
        }
    }

    private static string ByTheBook(int seed)
    {
        var optional = Object(Node.Of(seed, 1), Level) ?? "null";
        var list = string.Join(',', Enumerable.Range(2, 4).Select(place => Object(Node.Of(seed, place), Level) ?? "null"));
        return $$"""{"optional":{{optional}},"list":[{{list}}],"last":{{optional}}}""";
    }

    private static (string, bool, Func<Node, string?>)[] Level(Node node) =>
    [
        ("optional", true, n => Object(Node.Of(n.Id, 1), Second)),
        ("required", false, n => Object(Node.Of(n.Id, 2), Second)),
        ("later", true, n => Object(Node.Of(n.Id, 3), Second)),
        ("surely", false, n => Object(Node.Of(n.Id, 4), Second)),
        ("items", true, n => Items(n, Second)),
    ];

    private static (string, bool, Func<Node, string?>)[] Second(Node node) =>
    [
        ("later", true, n => Object(Node.Of(n.Id, 3), Third)),
        ("surely", false, n => Object(Node.Of(n.Id, 4), Third)),
        ("items", true, n => Items(n, _ => [("surely", false, m => Object(Node.Of(m.Id, 4), Leaf))])),
    ];

    private static (string, bool, Func<Node, string?>)[] Third(Node node) =>
    [
        ("later", true, n => Object(Node.Of(n.Id, 3), Leaf)),
        ("surely", false, n => Object(Node.Of(n.Id, 4), Leaf)),
        ("required", false, n => Object(Node.Of(n.Id, 2), _ => [("later", true, m => Object(Node.Of(m.Id, 3), Leaf))])),
    ];

    private static (string, bool, Func<Node, string?>)[] Leaf(Node node) => [];

    /// <summary>An object; null where it is not there, or one of its fields is not that must be.</summary>
    private static string? Object(Node? node, Func<Node, (string Name, bool IsNullable, Func<Node, string?> Read)[]> fields)
    {
        if (node is null)
            return null;
        var json = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":{node.Id}"));
        foreach (var (name, isNullable, read) in fields(node))
        {
            var value = read(node);
            if (value is null && !isNullable)
                return null;
            json.Append(CultureInfo.InvariantCulture, $",\"{name}\":{value ?? "null"}");
        }
        return json.Append('}').ToString();
    }

    private static string? Items(Node node, Func<Node, (string, bool, Func<Node, string?>)[]> fields)
    {
        var items = Enumerable.Range(5, node.Id % 4).Select(place => Object(Node.Of(node.Id, place), fields)).ToArray();
        return items.Contains(null) ? null : $"[{string.Join(',', items)}]";
    }
}
