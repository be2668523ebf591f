using System.Text;

namespace HotChocolate.Language;

public ref partial struct Utf8GraphQLParser
{
    /// <summary>Parses parts of documents.</summary>
    public static class Syntax
    {
        /// <summary>Parses a value: <c>{ a: [1, $b] }</c>, with variables unless <paramref name="constant" />.</summary>
        public static IValueNode ParseValueLiteral(string sourceText, bool constant = true)
        {
            var parser = new Utf8GraphQLParser(Encoding.UTF8.GetBytes(sourceText), ParserOptions.Default);
            return parser.Whole(parser.ParseValue(constant));
        }

        /// <summary>Parses a reference to a type: <c>[Int!]</c>.</summary>
        public static ITypeNode ParseTypeReference(string sourceText)
        {
            var parser = new Utf8GraphQLParser(Encoding.UTF8.GetBytes(sourceText), ParserOptions.Default);
            return parser.Whole(parser.ParseType());
        }

        /// <summary>Parses a selection set: <c>{ id name }</c>, with or without its outer braces.</summary>
        public static SelectionSetNode ParseSelectionSet(string sourceText)
        {
            ArgumentNullException.ThrowIfNull(sourceText);
            var braced = sourceText.AsSpan().TrimStart().StartsWith('{') ? sourceText : "{" + sourceText + "}";
            var parser = new Utf8GraphQLParser(Encoding.UTF8.GetBytes(braced), ParserOptions.Default);
            return parser.Whole(parser.ParseSelectionSet());
        }
    }

    private T Whole<T>(T node)
    {
        Expect(TokenKind.EndOfFile);
        return node;
    }
}
