using System.Buffers;
using System.Text;

namespace HotChocolate.Language;

/// <summary>Parses GraphQL text: the whole grammar of the October 2021 specification, by recursive descent over UTF-8.</summary>
public ref partial struct Utf8GraphQLParser
{
    private readonly ParserOptions _options;
    private Utf8GraphQLReader _reader;
    private int _tokens;
    private int _nodes;
    private int _fields;
    private int _depth;

    private Utf8GraphQLParser(ReadOnlySpan<byte> source, ParserOptions options)
    {
        SourceText.Check(source);
        _options = options;
        _reader = new Utf8GraphQLReader(source);
        Next();
    }

    /// <summary>Parses a document of UTF-8; a <see cref="SyntaxException" /> says where it is none.</summary>
    public static DocumentNode Parse(ReadOnlySpan<byte> graphQLData) => Parse(graphQLData, ParserOptions.Default);

    /// <summary>Parses a document of UTF-8 within limits; a <see cref="SyntaxException" /> says where it is none, or too large.</summary>
    public static DocumentNode Parse(ReadOnlySpan<byte> graphQLData, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new Utf8GraphQLParser(graphQLData, options).ParseDocument();
    }

    /// <summary>Parses a document; a <see cref="SyntaxException" /> says where it is none.</summary>
    public static DocumentNode Parse(string sourceText) => Parse(sourceText, ParserOptions.Default);

    /// <summary>Parses a document within limits; a <see cref="SyntaxException" /> says where it is none, or too large.</summary>
    public static DocumentNode Parse(string sourceText, ParserOptions options)
    {
        ArgumentNullException.ThrowIfNull(sourceText);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(sourceText.Length));
        try
        {
            return Parse(bytes.AsSpan(0, Encoding.UTF8.GetBytes(sourceText, bytes)), options);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private DocumentNode ParseDocument()
    {
        var begin = Begin();
        var definitions = new List<IDefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (_reader.Kind != TokenKind.EndOfFile);
        return new DocumentNode(End(begin), definitions.ToArray());
    }

    private IDefinitionNode ParseDefinition() => _reader.Kind switch
    {
        TokenKind.LeftBrace => ParseOperation(OperationType.Query),
        TokenKind.String or TokenKind.BlockString => ParseTypeSystemDefinition(),
        _ when IsKeyword("query"u8) => ParseOperation(OperationType.Query),
        _ when IsKeyword("mutation"u8) => ParseOperation(OperationType.Mutation),
        _ when IsKeyword("subscription"u8) => ParseOperation(OperationType.Subscription),
        _ when IsKeyword("fragment"u8) => ParseFragmentDefinition(),
        _ when IsKeyword("extend"u8) => ParseExtension(),
        _ => ParseTypeSystemDefinition()
    };
}
