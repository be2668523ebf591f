using HotChocolate.Language;

namespace HotChocolate.Execution;

/// <summary>What a client is told of a document that cannot be parsed.</summary>
internal static class SyntaxErrors
{
    public static IError Of(SyntaxException wrong) => ErrorBuilder.New().SetMessage(wrong.Message).SetCode(ErrorCodes.SyntaxError)
        .AddLocation(new Location(wrong.Line, wrong.Column)).Build();
}
