using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Uploads;

/// <summary>A file where a variable's value stands.</summary>
internal sealed class FileValueNode(IFile file) : IValueNode
{
    public IFile File { get; } = file;

    public SyntaxKind Kind => SyntaxKind.StringValue;

    public Language.Location? Location => null;

    public object? Value => File.Name;

    public IEnumerable<ISyntaxNode> GetNodes() => [];

    public override string ToString() => "(a file)";
}
