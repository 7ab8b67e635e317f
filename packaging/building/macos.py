INFO={"CFBundleIdentifier":"x"}; VERSION="1"
