namespace CpmTracker.Server.Tests.Store;

using System.Buffers;
using System.Text.Json;
using CpmTracker.Server.Store;

/// <summary>The texts of events and views are read as ever, and short ones are one object wherever they stand.</summary>
public class RecurringTexts
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new RecurringText() } };

    public static TheoryData<string?> Texts { get; } = new("", "module-1", "Río Vista", "日本", "a\"b\\c\n", "\ud83d\ude00", new('x', 48), new('x', 49), new('é', 24), new('é', 25), null);

    private sealed record Line(string? Text, IReadOnlyDictionary<string, string?> More);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_comes_back(string? text)
    {
        var line = Read(new(text, new Dictionary<string, string?> { [text ?? "none"] = text }));

        line.Text.ShouldBe(text);
        line.More.ShouldBe([KeyValuePair.Create(text ?? "none", text)]);
    }

    [Theory]
    [InlineData("module-1", true)]
    [InlineData("a text that is so long that it will hardly come a second time", false)]
    public void Short_ones_are_shared(string text, bool shared)
    {
        var (first, second) = (Read(new(text, new Dictionary<string, string?>())), Read(new(text, new Dictionary<string, string?>())));

        ReferenceEquals(first.Text, second.Text).ShouldBe(shared);
    }

    [Fact]
    public void What_is_not_text_is_refused() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Line>("""{"text": 5, "more": {}}""", Json)).Path.ShouldBe("$.text");

    [Fact]
    public void A_text_in_pieces_comes_back()
    {
        var pieces = new Piece([.. "{\"text\": \"modu"u8], 0);
        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(pieces, 0, pieces.And([.. "le-1\", \"more\": {}}"u8]), 18));

        JsonSerializer.Deserialize<Line>(ref reader, Json)!.Text.ShouldBe("module-1");
    }

    private static Line Read(Line line) => JsonSerializer.Deserialize<Line>(JsonSerializer.SerializeToUtf8Bytes(line, Json), Json)!;

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, long index) => (Memory, RunningIndex) = (bytes, index);

        public Piece And(byte[] bytes)
        {
            var next = new Piece(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
