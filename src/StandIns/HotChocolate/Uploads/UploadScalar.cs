using HotChocolate.Execution.Serialization;
using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Uploads;

/// <summary><c>Upload</c>: a file beside the request, named by a variable. It is input only, and no literal stands for it.</summary>
internal sealed class UploadScalar() : ScalarType<IFile>("Upload")
{
    protected override bool TryRead(IValueNode node, out IFile value)
    {
        value = (node as FileValueNode)?.File!;
        return value is not null;
    }

    protected override bool TryConvert(object value, out IFile converted)
    {
        converted = null!;
        return false;
    }

    protected override bool IsWritable(IFile value) => false;

    protected override IValueNode Print(IFile value) => throw new FormatException("A file has no literal.");

    protected override void Write(ResultBuffer buffer, IFile value) => throw new NotSupportedException("A file is never part of a result.");
}
